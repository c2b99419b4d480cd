/**
 * Pages and drawings for the build reports: filled templates, and charts and graphs as SVG. A page is one file that needs
 * no network and follows the reader's light or dark theme.
 *
 * <p>The charts are drawn by hand. No library that we looked at draws horizontal bars with error marks as SVG, without a
 * script and in colours that a style sheet can change.
 *
 * <p>Read first: {@link io.populace.report.Template}, {@link io.populace.report.BarChart}.
 */
@NullMarked
package io.populace.report;

import org.jspecify.annotations.NullMarked;
