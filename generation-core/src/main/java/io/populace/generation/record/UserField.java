package io.populace.generation.record;

import io.populace.domain.Excerpt;
import io.populace.domain.Nearest;
import io.populace.generation.drawing.Draw;
import io.populace.generation.drawing.UserDraft;
import io.populace.generation.drawing.UserDrawer;
import io.populace.generation.drawing.Vocabularies;
import io.populace.generation.drawing.Vocabulary;
import io.populace.generation.lexicon.Utf8Text;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Every field of a user: its name, its type, what must be drawn for it, and how it is read. All formats, the reader of JSON and
 * the documentation derive from this list.
 *
 * <p>The fields of the standard record come first, in its order. A dot in a name stands for an object within the record.
 */
public enum UserField {
    USER_ID("user_id", FieldType.UUID, Draw.USER_ID) {
        @Override
        public <T> void read(UserDraft user, FieldReader<T> to, T target) {
            to.uuid(user.userIdHigh(), user.userIdLow(), target);
        }
    },
    USER_NAME("user_name", FieldType.TEXT, Draw.USER_NAME) {
        @Override
        public <T> void read(UserDraft user, FieldReader<T> to, T target) {
            to.text(user.userName(), target);
        }
    },
    FIRST_NAME("first_name", FieldType.TEXT, Draw.FIRST_NAME) {
        @Override
        public <T> void read(UserDraft user, FieldReader<T> to, T target) {
            to.text(user.firstName(), target);
        }
    },
    LAST_NAME("last_name", FieldType.TEXT, Draw.LAST_NAME) {
        @Override
        public <T> void read(UserDraft user, FieldReader<T> to, T target) {
            to.text(user.lastName(), target);
        }
    },
    AGE("age", FieldType.INTEGER, Draw.AGE) {
        @Override
        public <T> void read(UserDraft user, FieldReader<T> to, T target) {
            to.number(user.age(), target);
        }
    },
    HOUSE_NUMBER("address.house_number", FieldType.TEXT, Draw.HOUSE_NUMBER) {
        @Override
        public <T> void read(UserDraft user, FieldReader<T> to, T target) {
            to.houseNumber(user.houseNumber(), user.houseLetter(), target);
        }
    },
    STREET_NAME("address.street_name", FieldType.TEXT, Draw.STREET) {
        @Override
        public <T> void read(UserDraft user, FieldReader<T> to, T target) {
            to.text(user.street(), target);
        }
    },
    CITY("address.city", FieldType.TEXT, Draw.PLACE) {
        @Override
        public <T> void read(UserDraft user, FieldReader<T> to, T target) {
            to.text(user.city(), target);
        }
    },
    COUNTRY("address.country", FieldType.TEXT, Draw.PLACE) {
        @Override
        public <T> void read(UserDraft user, FieldReader<T> to, T target) {
            to.text(user.country(), target);
        }
    },
    POST_CODE("address.post_code", FieldType.TEXT, Draw.POST_CODE) {
        @Override
        public <T> void read(UserDraft user, FieldReader<T> to, T target) {
            readIfAny(user.postCode(), to, target);
        }
    },
    EMAIL_ADDRESS("email_address", FieldType.TEXT, Draw.EMAIL_ADDRESS) {
        @Override
        public <T> void read(UserDraft user, FieldReader<T> to, T target) {
            to.text(user.emailAddress(), target);
        }
    },
    PHONE_NUMBER("phone_number", FieldType.TEXT, Draw.PHONE_NUMBER) {
        @Override
        public <T> void read(UserDraft user, FieldReader<T> to, T target) {
            to.text(user.phoneNumber(), target);
        }
    },
    IPV4_ADDRESS("device.ipv4_address", FieldType.IPV4, Draw.IPV4) {
        @Override
        public <T> void read(UserDraft user, FieldReader<T> to, T target) {
            to.ipv4(user.ipv4(), target);
        }
    },
    IPV6_ADDRESS("device.ipv6_address", FieldType.IPV6, Draw.IPV6) {
        @Override
        public <T> void read(UserDraft user, FieldReader<T> to, T target) {
            to.ipv6(user.ipv6High(), user.ipv6Low(), target);
        }
    },
    MAC_ADDRESS("device.mac_address", FieldType.MAC, Draw.MAC) {
        @Override
        public <T> void read(UserDraft user, FieldReader<T> to, T target) {
            to.mac(user.mac(), target);
        }
    },
    UUID("device.UUID", FieldType.UUID, Draw.UUID) {
        @Override
        public <T> void read(UserDraft user, FieldReader<T> to, T target) {
            to.uuid(user.uuidHigh(), user.uuidLow(), target);
        }
    },
    SYSTEM_TRIPLET("device.system_triplet", FieldType.TEXT, Draw.SYSTEM_TRIPLET) {
        @Override
        public <T> void read(UserDraft user, FieldReader<T> to, T target) {
            to.text(user.systemTriplet(), target);
        }
    },
    /** The number of the user in the population, from 0 on. Not in the standard record. */
    INDEX("index", FieldType.LONG) {
        @Override
        public <T> void read(UserDraft user, FieldReader<T> to, T target) {
            to.number(user.index(), target);
        }
    },
    /** First and last name, in the order of their language. Not in the standard record. */
    FULL_NAME("full_name", FieldType.TEXT, Draw.FULL_NAME) {
        @Override
        public <T> void read(UserDraft user, FieldReader<T> to, T target) {
            to.text(user.fullName(), target);
        }
    },
    /** First and last name in Latin letters, in the order of their language. Not in the standard record. */
    FULL_NAME_LATIN("full_name_latin", FieldType.TEXT, Draw.FULL_NAME_LATIN) {
        @Override
        public <T> void read(UserDraft user, FieldReader<T> to, T target) {
            to.text(user.fullNameLatin(), target);
        }
    },
    /** {@code female} or {@code male}. Not in the standard record. */
    GENDER("gender", FieldType.TEXT, Draw.GENDER) {
        @Override
        public <T> void read(UserDraft user, FieldReader<T> to, T target) {
            to.text(user.gender(), target);
        }
    },
    /** As letters have it in the language of the country, such as {@code Frau}. Not in the standard record. */
    TITLE("title", FieldType.TEXT, Draw.TITLE) {
        @Override
        public <T> void read(UserDraft user, FieldReader<T> to, T target) {
            to.text(user.title(), target);
        }
    },
    /** The language of the country's names: a subtag of BCP 47. Not in the standard record. */
    LANGUAGE("language", FieldType.TEXT, Draw.PLACE) {
        @Override
        public <T> void read(UserDraft user, FieldReader<T> to, T target) {
            to.text(user.language(), target);
        }
    },
    /** ISO 3166-1 alpha-2; absent if a catalog does not give it. Not in the standard record. */
    COUNTRY_CODE("address.country_code", FieldType.TEXT, Draw.PLACE) {
        @Override
        public <T> void read(UserDraft user, FieldReader<T> to, T target) {
            readIfAny(user.countryCode(), to, target);
        }
    },
    /** State, province or county of the city; absent if a catalog does not give it. Not in the standard record. */
    REGION("address.region", FieldType.TEXT, Draw.PLACE) {
        @Override
        public <T> void read(UserDraft user, FieldReader<T> to, T target) {
            readIfAny(user.region(), to, target);
        }
    },
    /** Name in the IANA time zone database; absent if a catalog does not give it. Not in the standard record. */
    TIME_ZONE("address.time_zone", FieldType.TEXT, Draw.PLACE) {
        @Override
        public <T> void read(UserDraft user, FieldReader<T> to, T target) {
            readIfAny(user.timeZone(), to, target);
        }
    },
    /** E.164; absent where mobile numbers cannot be told from landlines. Not in the standard record. */
    MOBILE_NUMBER("mobile_number", FieldType.TEXT, Draw.MOBILE_NUMBER) {
        @Override
        public <T> void read(UserDraft user, FieldReader<T> to, T target) {
            readIfAny(user.mobileNumber(), to, target);
        }
    },
    /** Agrees with the age on the catalog's as-of day. Not in the standard record. */
    BIRTH_DATE("birth_date", FieldType.DATE, Draw.BIRTH_DATE) {
        @Override
        public <T> void read(UserDraft user, FieldReader<T> to, T target) {
            to.date(user.birthDay(), target);
        }
    },
    /** From the 16th birthday to the catalog's as-of day; absent for those who are younger. Not in the standard record. */
    REGISTERED_AT("registered_at", FieldType.TIMESTAMP, Draw.REGISTERED_AT) {
        @Override
        public <T> void read(UserDraft user, FieldReader<T> to, T target) {
            if (user.isRegistered()) {
                to.timestamp(user.registeredAt(), target);
            } else {
                to.absent(target);
            }
        }
    },
    /** Within the bounds of the city; absent if a catalog does not say where it is. Not in the standard record. */
    LATITUDE("address.latitude", FieldType.DECIMAL, Draw.COORDINATES) {
        @Override
        public <T> void read(UserDraft user, FieldReader<T> to, T target) {
            if (user.hasCoordinates()) {
                to.decimal(user.latitude(), target);
            } else {
                to.absent(target);
            }
        }
    },
    /** Of the same point. Not in the standard record. */
    LONGITUDE("address.longitude", FieldType.DECIMAL, Draw.COORDINATES) {
        @Override
        public <T> void read(UserDraft user, FieldReader<T> to, T target) {
            if (user.hasCoordinates()) {
                to.decimal(user.longitude(), target);
            } else {
                to.absent(target);
            }
        }
    };

    private static final Set<UserField> STANDARD = Collections.unmodifiableSet(EnumSet.range(USER_ID, SYSTEM_TRIPLET));

    private static final Set<UserField> NULLABLE = Collections.unmodifiableSet(
            EnumSet.of(POST_CODE, COUNTRY_CODE, REGION, TIME_ZONE, MOBILE_NUMBER, REGISTERED_AT, LATITUDE, LONGITUDE));

    private static final Map<String, UserField> BY_PATH =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(UserField::path, field -> field));

    private final String path;
    private final FieldType type;
    private final @Nullable Draw draw;

    UserField(String path, FieldType type) {
        this(path, type, null);
    }

    UserField(String path, FieldType type, @Nullable Draw draw) {
        this.path = path;
        this.type = type;
        this.draw = draw;
    }

    /** The fields of the standard record, in its order. */
    public static Set<UserField> standard() {
        return STANDARD;
    }

    /**
     * The field with this path.
     *
     * @throws IllegalArgumentException if there is none; the message names those that may be meant
     */
    public static UserField named(String path) {
        UserField field = BY_PATH.get(path);
        if (field == null) {
            throw new IllegalArgumentException("unknown field: " + Excerpt.of(path) + hint(path));
        }
        return field;
    }

    private static String hint(String path) {
        List<String> paths = Stream.of(values()).map(UserField::path).toList();
        String meant = Nearest.of(path, paths);
        if (meant == null) {
            String name = Nearest.of(
                    ownName(path), paths.stream().map(UserField::ownName).toList());
            meant = paths.stream()
                    .filter(other -> ownName(other).equals(name))
                    .findFirst()
                    .orElse(null);
        }
        return meant == null ? "; the fields are " + String.join(", ", paths) : "; did you mean " + meant + "?";
    }

    private static String ownName(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /** The name of the field, such as {@code age}, or with the object that it is in: {@code address.city}. */
    public String path() {
        return path;
    }

    /** What kind of value the field has. */
    public FieldType type() {
        return type;
    }

    /**
     * Whether users may have no value: a postcode where the country has none, a mobile number where such numbers cannot be
     * told from landlines, a registration where the user was too young, the code of a country, a region, a time zone or a location if the catalog does not give it.
     */
    public boolean isNullable() {
        return NULLABLE.contains(this);
    }

    /** What must be drawn before the field can be read; for the index nothing. */
    public Set<Draw> draws() {
        return draw == null ? Set.of() : Set.of(draw);
    }

    /** All values of the field in the population of {@code drawer}, if they are drawn from a list. */
    public Optional<Vocabulary> vocabulary(UserDrawer drawer) {
        Vocabularies all = drawer.vocabularies();
        return Optional.ofNullable(
                switch (this) {
                    case FIRST_NAME -> all.firstNames();
                    case LAST_NAME -> all.lastNames();
                    case HOUSE_NUMBER -> all.houseNumbers();
                    case STREET_NAME -> all.streets();
                    case CITY -> all.cities();
                    case COUNTRY -> all.countries();
                    case SYSTEM_TRIPLET -> all.systemTriplets();
                    case COUNTRY_CODE -> all.countryCodes();
                    case LANGUAGE -> all.languages();
                    case REGION -> all.regions();
                    case TIME_ZONE -> all.timeZones();
                    case GENDER -> all.genders();
                    case TITLE -> all.titles();
                    default -> null;
                });
    }

    private static <T> void readIfAny(Utf8Text value, FieldReader<T> to, T target) {
        if (value.utf8Length() > 0) {
            to.text(value, target);
        } else {
            to.absent(target);
        }
    }

    /** Hands the value of {@code user} to {@code to}, with {@code target}. */
    public abstract <T> void read(UserDraft user, FieldReader<T> to, T target);
}
