package io.populace.generation.record;

import io.populace.domain.Address;
import io.populace.domain.Device;
import io.populace.domain.EmailAddress;
import io.populace.domain.Excerpt;
import io.populace.domain.HouseNumber;
import io.populace.domain.Ipv4Address;
import io.populace.domain.Ipv6Address;
import io.populace.domain.MacAddress;
import io.populace.domain.PhoneNumber;
import io.populace.domain.SystemTriplet;
import io.populace.domain.User;
import io.populace.domain.UserName;
import io.populace.generation.drawing.Draw;
import io.populace.generation.drawing.UserDraft;
import io.populace.generation.lexicon.Utf8Text;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A {@link User} by the fields of the standard record, and back. The value of a field is what the object has in its place: a
 * {@link UUID}, a {@link UserName}, a {@link String}, an {@link Integer} and so on. All of them have their text in the record as
 * {@link Object#toString()}.
 */
public final class UserValues {

    /** {@link UUID#fromString} takes shorter texts and capitals too, and does not say what is wrong with others. */
    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private static final Set<Draw> DRAWS = UserField.standard().stream()
            .flatMap(field -> field.draws().stream())
            .collect(Collectors.toUnmodifiableSet());

    private UserValues() {}

    /**
     * Gives the value of each field.
     *
     * @param <E> what it throws if it has none
     */
    @FunctionalInterface
    public interface Source<E extends Exception> {

        /** The value of a field of the standard record. */
        Object value(UserField field) throws E;
    }

    /**
     * The user with the values of {@code source}.
     *
     * @throws IllegalArgumentException if they are not those of a user
     */
    public static <E extends Exception> User toUser(Source<E> source) throws E {
        return new User(
                (UUID) source.value(UserField.USER_ID),
                (UserName) source.value(UserField.USER_NAME),
                (String) source.value(UserField.FIRST_NAME),
                (String) source.value(UserField.LAST_NAME),
                (Integer) source.value(UserField.AGE),
                new Address(
                        (HouseNumber) source.value(UserField.HOUSE_NUMBER),
                        (String) source.value(UserField.STREET_NAME),
                        (String) source.value(UserField.CITY),
                        (String) source.value(UserField.COUNTRY),
                        (String) source.value(UserField.POST_CODE)),
                (EmailAddress) source.value(UserField.EMAIL_ADDRESS),
                (PhoneNumber) source.value(UserField.PHONE_NUMBER),
                new Device(
                        (Ipv4Address) source.value(UserField.IPV4_ADDRESS),
                        (Ipv6Address) source.value(UserField.IPV6_ADDRESS),
                        (MacAddress) source.value(UserField.MAC_ADDRESS),
                        (UUID) source.value(UserField.UUID),
                        (SystemTriplet) source.value(UserField.SYSTEM_TRIPLET)));
    }

    /** What must be drawn for a user. */
    public static Set<Draw> draws() {
        return DRAWS;
    }

    /** The user of {@code draft} as an object of its own. Everything in {@link #draws()} must have been drawn. */
    public static User toUser(UserDraft draft) {
        return toUser(field -> value(draft, field));
    }

    /**
     * The value of {@code field} in {@code user}.
     *
     * @throws IllegalArgumentException if the standard record does not have the field
     */
    public static Object value(User user, UserField field) {
        return switch (field) {
            case USER_ID -> user.userId();
            case USER_NAME -> user.userName();
            case FIRST_NAME -> user.firstName();
            case LAST_NAME -> user.lastName();
            case AGE -> user.age();
            case HOUSE_NUMBER -> user.address().houseNumber();
            case STREET_NAME -> user.address().streetName();
            case CITY -> user.address().city();
            case COUNTRY -> user.address().country();
            case POST_CODE -> user.address().postCode();
            case EMAIL_ADDRESS -> user.emailAddress();
            case PHONE_NUMBER -> user.phoneNumber();
            case IPV4_ADDRESS -> user.device().ipv4Address();
            case IPV6_ADDRESS -> user.device().ipv6Address();
            case MAC_ADDRESS -> user.device().macAddress();
            case UUID -> user.device().uuid();
            case SYSTEM_TRIPLET -> user.device().systemTriplet();
            default -> throw new IllegalArgumentException("field must be in the standard record: " + field.path());
        };
    }

    /**
     * The value that {@code text} stands for in the record.
     *
     * @throws IllegalArgumentException if {@code text} is not what {@code field} can be
     */
    public static Object parse(UserField field, String text) {
        return switch (field) {
            case USER_ID, UUID -> uuid(field, text);
            case USER_NAME -> new UserName(text);
            case AGE -> age(text);
            case HOUSE_NUMBER -> new HouseNumber(text);
            case EMAIL_ADDRESS -> new EmailAddress(text);
            case PHONE_NUMBER -> new PhoneNumber(text);
            case IPV4_ADDRESS -> Ipv4Address.parse(text);
            case IPV6_ADDRESS -> Ipv6Address.parse(text);
            case MAC_ADDRESS -> MacAddress.parse(text);
            case SYSTEM_TRIPLET -> new SystemTriplet(text);
            default -> text;
        };
    }

    private static UUID uuid(UserField field, String text) {
        if (!UUID_TEXT.matcher(text).matches()) {
            throw new IllegalArgumentException(field.path() + " must be a UUID in lower case: " + Excerpt.of(text));
        }
        return java.util.UUID.fromString(text);
    }

    private static int age(String text) {
        int age = text.length() > 9 ? -1 : Integer.parseInt(text); // with so many digits it is beyond any age
        if (age < 0 || age > User.MAX_AGE) {
            throw new IllegalArgumentException("age must be 0 to " + User.MAX_AGE + ": " + Excerpt.of(text));
        }
        return age;
    }

    private static Object value(UserDraft draft, UserField field) {
        Object[] value = new Object[1]; // does not outlive this method, so the compiler makes no object of it
        field.read(draft, new ObjectReader(field), value);
        return value[0];
    }

    /** Puts the value of one field into an array of one. */
    private record ObjectReader(UserField field) implements FieldReader<Object[]> {

        @Override
        public void text(Utf8Text value, Object[] target) {
            target[0] = parse(field, value.text());
        }

        @Override
        public void number(long value, Object[] target) {
            target[0] = (int) value;
        }

        @Override
        public void houseNumber(int number, byte letter, Object[] target) {
            target[0] = parse(field, letter == 0 ? "" + number : "" + number + (char) letter);
        }

        @Override
        public void uuid(long high, long low, Object[] target) {
            target[0] = new UUID(high, low);
        }

        @Override
        public void ipv4(int bits, Object[] target) {
            target[0] = new Ipv4Address(bits);
        }

        @Override
        public void ipv6(long high, long low, Object[] target) {
            target[0] = new Ipv6Address(high, low);
        }

        @Override
        public void mac(long bits, Object[] target) {
            target[0] = new MacAddress(bits);
        }

        @Override
        public void date(int epochDay, Object[] target) {
            throw notInRecord();
        }

        @Override
        public void timestamp(long epochSecond, Object[] target) {
            throw notInRecord();
        }

        @Override
        public void decimal(int hundredThousandths, Object[] target) {
            throw notInRecord();
        }

        /** In a record, an empty text stands for a postcode that does not exist. */
        @Override
        public void absent(Object[] target) {
            target[0] = "";
        }

        private IllegalStateException notInRecord() {
            return new IllegalStateException("the standard record must not have such a field: " + field.path());
        }
    }
}
