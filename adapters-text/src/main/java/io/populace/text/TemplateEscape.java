package io.populace.text;

import io.populace.generation.encoding.Escape;
import io.populace.generation.encoding.RecordTemplate;

/** How the values of a {@link UserTemplate} are written. Immutable. */
public abstract class TemplateEscape {

    TemplateEscape() {}

    /** Writes all values by {@code escape}, wherever they stand. */
    public static TemplateEscape of(Escape escape) {
        return new TemplateEscape() {
            @Override
            void add(FieldPlace place, RecordTemplate.Builder template) {
                template.literal(place.literal()).field(place.field(), escape);
            }
        };
    }

    /**
     * CSV (RFC 4180). Within double quotes of the template, quotes are doubled. A field that is a column of its own is put into
     * quotes where it needs them; columns may be separated by a comma, a semicolon, a tab or a vertical bar.
     */
    public static TemplateEscape csv() {
        return new CsvPlaces();
    }

    /** Standard SQL: values stand between apostrophes of the template, and apostrophes in them are doubled. */
    public static TemplateEscape sql() {
        return of(new SqlEscape());
    }

    /** XML 1.0 and HTML: for elements and for quoted attributes. */
    public static TemplateEscape xml() {
        return of(new XmlEscape());
    }

    /** LDIF (RFC 2849): a name or place is the whole value of an attribute, and is written in base64 where it must be. */
    public static TemplateEscape ldif() {
        return new LdifPlaces();
    }

    /** vCard 3.0 and 4.0 (RFC 6350): a backslash stands before commas, semicolons and backslashes. */
    public static TemplateEscape vcard() {
        return of(new VcardEscape());
    }

    /**
     * Adds a field and the literal before it.
     *
     * @throws IllegalArgumentException if the field cannot be written in its place
     */
    abstract void add(FieldPlace place, RecordTemplate.Builder template);
}
