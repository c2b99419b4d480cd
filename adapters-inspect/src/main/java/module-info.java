/** Judges files of users. Begin at {@link io.populace.inspect.Inspection}. */
@SuppressWarnings("requires-automatic") // libphonenumber is no module yet
module io.populace.inspect {
    requires transitive io.populace.domain;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires com.google.common;
    requires com.google.i18n.phonenumbers.libphonenumber;
    requires static transitive org.jspecify;

    exports io.populace.inspect;
}
