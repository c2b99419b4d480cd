package io.populace.text;

import io.populace.generation.encoding.Escape;
import io.populace.generation.encoding.RecordTemplate;
import java.util.regex.Pattern;

/**
 * Chooses how a field is written on a line of LDIF. What may need base64 must be all of the value of its attribute, because base64
 * covers whole values.
 */
final class LdifPlaces extends TemplateEscape {

    /** An attribute with its options, and spaces before the value (RFC 2849, section 3). */
    private static final Pattern ATTRIBUTE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.;-]*: *");

    private static final Escape VALUE = new LdifEscape();

    @Override
    void add(FieldPlace place, RecordTemplate.Builder template) {
        if (!place.isFreeText()) {
            template.literal(place.literal()).field(place.field(), Escape.NONE);
            return;
        }
        String before = place.before();
        String line = before.substring(before.lastIndexOf('\n') + 1);
        if (place.right() != '\n' || !ATTRIBUTE.matcher(line).matches()) {
            throw new IllegalArgumentException(place.field().path()
                    + " must be all of a line behind its attribute, as LDIF may need base64 for it");
        }
        template.literal(place.literal().stripTrailing()).field(place.field(), VALUE);
    }
}
