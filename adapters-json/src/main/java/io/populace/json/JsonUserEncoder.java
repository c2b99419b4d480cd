package io.populace.json;

import io.populace.domain.Address;
import io.populace.domain.Device;
import io.populace.domain.User;
import io.populace.generation.drawing.UserDraft;
import io.populace.generation.encoding.UserEncoder;
import io.populace.generation.encoding.Utf8Buffer;
import io.populace.generation.lexicon.Term;

/** Writes users as JSON objects between the constant parts of a template. */
final class JsonUserEncoder implements UserEncoder {

    private final JsonFraming framing;
    private final Term[] parts;

    private JsonUserEncoder(JsonFraming framing, Term[] parts) {
        this.framing = framing;
        this.parts = parts;
    }

    static JsonUserEncoder array() {
        return new JsonUserEncoder(JsonFraming.ARRAY, RecordTemplate.compact());
    }

    static JsonUserEncoder indentedArray() {
        return new JsonUserEncoder(JsonFraming.ARRAY, RecordTemplate.indented("  "));
    }

    static JsonUserEncoder ndjson() {
        return new JsonUserEncoder(JsonFraming.NDJSON, RecordTemplate.compact());
    }

    @Override
    public void encodeHeader(boolean empty, Utf8Buffer out) {
        out.put(framing.header(empty));
    }

    @Override
    public void encodeSeparator(Utf8Buffer out) {
        out.put(framing.separator());
    }

    @Override
    public void encodeFooter(boolean empty, Utf8Buffer out) {
        out.put(framing.footer(empty));
    }

    @Override
    public void encode(UserDraft user, Utf8Buffer out) {
        encodePerson(user, out);
        encodeAddress(user, out);
        out.put(parts[10]);
        out.put(user.emailAddress());
        out.put(parts[11]);
        out.put(user.phoneNumber());
        encodeDevice(user, out);
        out.put(parts[17]);
    }

    private void encodePerson(UserDraft user, Utf8Buffer out) {
        out.put(parts[0]);
        out.putUuid(user.userIdHigh(), user.userIdLow());
        out.put(parts[1]);
        out.put(user.userName());
        out.put(parts[2]);
        out.putJson(user.firstName());
        out.put(parts[3]);
        out.putJson(user.lastName());
        out.put(parts[4]);
        out.putSmallDecimal(user.age());
    }

    private void encodeAddress(UserDraft user, Utf8Buffer out) {
        out.put(parts[5]);
        out.putSmallDecimal(user.houseNumber());
        if (user.houseLetter() != 0) {
            out.put(user.houseLetter());
        }
        out.put(parts[6]);
        out.putJson(user.street());
        out.put(parts[7]);
        out.putJson(user.city());
        out.put(parts[8]);
        out.putJson(user.country());
        out.put(parts[9]);
        out.put(user.postCode());
    }

    private void encodeDevice(UserDraft user, Utf8Buffer out) {
        out.put(parts[12]);
        out.putIpv4(user.ipv4());
        out.put(parts[13]);
        out.putIpv6(user.ipv6High(), user.ipv6Low());
        out.put(parts[14]);
        out.putMac(user.mac());
        out.put(parts[15]);
        out.putUuid(user.uuidHigh(), user.uuidLow());
        out.put(parts[16]);
        out.putJson(user.systemTriplet());
    }

    /** Appends a user that need not be drawn: any text of it may have to be escaped. */
    void encode(User user, Utf8Buffer out) {
        String[] values = values(user);
        for (int i = 0; i < values.length; i++) {
            out.put(parts[i]);
            out.putJson(Term.of(values[i]));
        }
        out.put(parts[values.length]);
    }

    /** What stands between the parts of the record, in its order. */
    private static String[] values(User user) {
        Address address = user.address();
        Device device = user.device();
        return new String[] {
            user.userId().toString(),
            user.userName().text(),
            user.firstName(),
            user.lastName(),
            Integer.toString(user.age()),
            address.houseNumber().text(),
            address.streetName(),
            address.city(),
            address.country(),
            address.postCode(),
            user.emailAddress().text(),
            user.phoneNumber().text(),
            device.ipv4Address().toString(),
            device.ipv6Address().toString(),
            device.macAddress().toString(),
            device.uuid().toString(),
            device.systemTriplet().text()
        };
    }
}
