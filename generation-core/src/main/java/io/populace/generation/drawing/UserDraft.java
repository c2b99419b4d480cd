package io.populace.generation.drawing;

import io.populace.domain.Gender;
import io.populace.domain.PhoneNumber;
import io.populace.generation.lexicon.NameList;
import io.populace.generation.lexicon.Term;
import io.populace.generation.lexicon.Utf8Text;

/**
 * One user as drawn: numbers, words and short texts. A thread refills one draft for user after user; what the draft returns
 * holds until the next draw. What a {@link UserDrawer#only partial} drawer leaves out keeps its last value.
 */
public final class UserDraft {

    /** Room for an untruncated name part: two handles and a separator, or the longest e-mail address. */
    private static final int NAME_CAPACITY = 2 * NameList.MAX_HANDLE + 1 + UniqueDigits.MAX_DIGITS;

    private static final Term NOTHING = Term.of("");
    private static final Term FEMALE = Term.of(Gender.FEMALE.toString());
    private static final Term MALE = Term.of(Gender.MALE.toString());

    long index;
    long userIdHigh;
    long userIdLow;
    Gender gender = Gender.FEMALE;
    int age;
    int birthDay;
    boolean isRegistered;
    long registeredAt;
    Place place = Place.NOWHERE;
    int houseNumber = 1;
    byte houseLetter;
    boolean hasCoordinates;
    int latitude;
    int longitude;
    int ipv4;
    long ipv6High;
    long ipv6Low;
    long mac;
    long uuidHigh;
    long uuidLow;
    int systemTripletNumber;
    Term systemTriplet = NOTHING;

    final DrawnWord firstName = new DrawnWord();
    final DrawnWord firstHandle = new DrawnWord();
    final DrawnWord lastName = new DrawnWord();
    final DrawnWord lastHandle = new DrawnWord();
    final DrawnText fullName = new DrawnText();
    final DrawnWord firstNameLatin = new DrawnWord();
    final DrawnWord lastNameLatin = new DrawnWord();
    final DrawnText fullNameLatin = new DrawnText();
    final DrawnWord street = new DrawnWord();
    final AsciiText postCode = new AsciiText(Place.MAX_POST_CODE);
    final AsciiText phoneNumber = new AsciiText(1 + PhoneNumber.MAX_DIGITS);
    final AsciiText mobileNumber = new AsciiText(1 + PhoneNumber.MAX_DIGITS);
    final AsciiText userName = new AsciiText(NAME_CAPACITY);
    final AsciiText emailAddress = new AsciiText(NAME_CAPACITY);

    /** A draft that no user has been drawn into yet. */
    public UserDraft() {}

    /** The user's number in the population. */
    public long index() {
        return index;
    }

    /** The first 64 bits of the user's id. */
    public long userIdHigh() {
        return userIdHigh;
    }

    /** The last 64 bits of the user's id. */
    public long userIdLow() {
        return userIdLow;
    }

    public AsciiText userName() {
        return userName;
    }

    public DrawnWord firstName() {
        return firstName;
    }

    public DrawnWord lastName() {
        return lastName;
    }

    /** First and last name, in the order of their language, and with a space between unless their script has none. */
    public Utf8Text fullName() {
        return fullName;
    }

    /** First and last name in Latin letters, in the order of their language. */
    public Utf8Text fullNameLatin() {
        return fullNameLatin;
    }

    /** {@code female} or {@code male}. */
    public Term gender() {
        return gender == Gender.FEMALE ? FEMALE : MALE;
    }

    /** As letters have it in the language of the place, such as {@code Frau}. */
    public Term title() {
        return place.words().title(gender);
    }

    /** In years. */
    public int age() {
        return age;
    }

    /** When the user was born, in days since 1970-01-01. */
    public int birthDay() {
        return birthDay;
    }

    /** Whether the user was old enough to register before the catalog's as-of day. */
    public boolean isRegistered() {
        return isRegistered;
    }

    /** When the user registered, in seconds since 1970-01-01T00:00:00Z; any number if {@link #isRegistered()} is false. */
    public long registeredAt() {
        return registeredAt;
    }

    /** 1 to 9,999. */
    public int houseNumber() {
        return houseNumber;
    }

    /** What follows the house number, an ASCII letter, or 0 for nothing. */
    public byte houseLetter() {
        return houseLetter;
    }

    public DrawnWord street() {
        return street;
    }

    public Term city() {
        return place.city();
    }

    /** State, province or county; empty if the catalog does not give it. */
    public Term region() {
        return place.region();
    }

    /** Name in the IANA time zone database; empty if the catalog does not give it. */
    public Term timeZone() {
        return place.timeZone();
    }

    public Term country() {
        return place.country().name();
    }

    /** ISO 3166-1 alpha-2; empty if the catalog does not give it. */
    public Term countryCode() {
        return place.country().code();
    }

    /** The language of names and streets, such as {@code en}. */
    public Term language() {
        return place.words().language();
    }

    /** Empty in a country without postcodes. */
    public AsciiText postCode() {
        return postCode;
    }

    /** Whether the catalog says where the city is. */
    public boolean hasCoordinates() {
        return hasCoordinates;
    }

    /** Degrees north times 100,000; of no meaning without {@link #hasCoordinates()}. */
    public int latitude() {
        return latitude;
    }

    /** Degrees east times 100,000, -180 to 180 degrees; of no meaning without {@link #hasCoordinates()}. */
    public int longitude() {
        return longitude;
    }

    public AsciiText emailAddress() {
        return emailAddress;
    }

    public AsciiText phoneNumber() {
        return phoneNumber;
    }

    /** Empty where mobile numbers cannot be told from landlines. */
    public AsciiText mobileNumber() {
        return mobileNumber;
    }

    /** The 32 bits of the IPv4 address, first octet highest. */
    public int ipv4() {
        return ipv4;
    }

    /** The first 64 bits of the IPv6 address. */
    public long ipv6High() {
        return ipv6High;
    }

    /** The last 64 bits of the IPv6 address. */
    public long ipv6Low() {
        return ipv6Low;
    }

    /** The 48 bits of the MAC address, first octet highest. */
    public long mac() {
        return mac;
    }

    /** The first 64 bits of the device's UUID. */
    public long uuidHigh() {
        return uuidHigh;
    }

    /** The last 64 bits of the device's UUID. */
    public long uuidLow() {
        return uuidLow;
    }

    public Term systemTriplet() {
        return systemTriplet;
    }
}
