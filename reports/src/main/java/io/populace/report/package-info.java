/**
 * Pages and drawings for the reports of the build: templates that are filled, charts and graphs as SVG. A page is one file
 * that needs no network, and follows the reader's light or dark theme.
 *
 * <p>The charts are drawn by hand: horizontal bars with errors, in colours that a style sheet can change, is what none of
 * the libraries at hand draws without a script or a picture of fixed colours.
 *
 * <p>Read first: {@link io.populace.report.Template}, {@link io.populace.report.BarChart}.
 */
@NullMarked
package io.populace.report;

import org.jspecify.annotations.NullMarked;
