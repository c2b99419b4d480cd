/** The resources of the world, made from Datafaker and libphonenumber: a tool of the developers, no part of the command. */
@NullMarked
package io.populace.datafaker;

import org.jspecify.annotations.NullMarked;
