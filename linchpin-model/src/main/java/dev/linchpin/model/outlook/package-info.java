/** Other times, other numbers and other eyes to see an argument under, and what is asked of it. */
@NullMarked
package dev.linchpin.model.outlook;

import org.jspecify.annotations.NullMarked;
