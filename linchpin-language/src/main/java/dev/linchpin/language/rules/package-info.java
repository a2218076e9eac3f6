/**
 * What a dossier must respect beyond its grammar, one class and one code a rule. Rules judge a
 * {@link dev.linchpin.language.bind.Draft} and are listed in {@link dev.linchpin.language.rules.RuleBook}.
 */
@NullMarked
package dev.linchpin.language.rules;

import org.jspecify.annotations.NullMarked;
