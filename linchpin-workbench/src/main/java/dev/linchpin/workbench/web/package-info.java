/** The workbench as local web pages: a small server for one user on this machine. */
@NullMarked
package dev.linchpin.workbench.web;

import org.jspecify.annotations.NullMarked;
