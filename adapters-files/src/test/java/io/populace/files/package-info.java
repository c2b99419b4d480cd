@NullMarked
package io.populace.files;

import org.jspecify.annotations.NullMarked;
