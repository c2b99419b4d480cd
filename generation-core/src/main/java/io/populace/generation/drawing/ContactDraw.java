package io.populace.generation.drawing;

import io.populace.domain.EmailAddress;
import io.populace.domain.UserName;
import io.populace.generation.lexicon.Term;
import io.populace.generation.random.DrawNumber;
import io.populace.generation.random.KeyedRandom;

/**
 * Draws how a user is reached: a landline of the user's city, a mobile number of the country, a log-in name and an e-mail
 * address of the user's name.
 */
final class ContactDraw {

    private static final int PHONE_NUMBER = Draw.PHONE_NUMBER.bit();
    private static final int MOBILE_NUMBER = Draw.MOBILE_NUMBER.bit();
    private static final int USER_NAME = Draw.USER_NAME.bit();
    private static final int EMAIL_ADDRESS = Draw.EMAIL_ADDRESS.bit();

    private static final Term[] DOMAINS =
            EmailAddress.DOMAINS.stream().map(domain -> Term.of("@" + domain)).toArray(Term[]::new);

    private static final int LONGEST_DOMAIN = "@example.com".length();

    private final UniqueDigits uniqueDigits;

    ContactDraw(UniqueDigits uniqueDigits) {
        this.uniqueDigits = uniqueDigits;
    }

    void draw(int draws, long userKey, UserDraft draft) {
        if ((draws & PHONE_NUMBER) != 0) {
            drawPhoneNumber(userKey, draft);
        }
        if ((draws & MOBILE_NUMBER) != 0) {
            drawMobileNumber(userKey, draft);
        }
        if ((draws & (USER_NAME | EMAIL_ADDRESS)) == 0) {
            return;
        }
        int digits = UniqueDigits.count(draft.index);
        long value = uniqueDigits.value(draft.index, digits);
        if ((draws & USER_NAME) != 0) {
            drawUserName(KeyedRandom.draw(userKey, DrawNumber.USER_NAME), draft, value, digits);
        }
        if ((draws & EMAIL_ADDRESS) != 0) {
            drawEmailAddress(KeyedRandom.draw(userKey, DrawNumber.EMAIL_ADDRESS), draft, value, digits);
        }
    }

    private static void drawPhoneNumber(long userKey, UserDraft draft) {
        draft.place
                .phoneNumbers()
                .append(
                        KeyedRandom.draw(userKey, DrawNumber.PHONE_FIRST_DIGIT),
                        KeyedRandom.draw(userKey, DrawNumber.PHONE_DIGITS),
                        draft.phoneNumber.clear());
    }

    private static void drawMobileNumber(long userKey, UserDraft draft) {
        AsciiText text = draft.mobileNumber.clear();
        PhoneNumberTable numbers = draft.place.country().mobileNumbers();
        if (!numbers.isEmpty()) {
            numbers.append(
                    KeyedRandom.draw(userKey, DrawNumber.MOBILE_FIRST_DIGIT),
                    KeyedRandom.draw(userKey, DrawNumber.MOBILE_DIGITS),
                    text);
        }
    }

    private static void drawUserName(long draw, UserDraft draft, long value, int digits) {
        pattern(draw).fill(draft.userName, draft.firstHandle, draft.lastHandle, UserName.MAX_LENGTH - digits);
        draft.userName.appendDecimal(value, digits);
    }

    private static void drawEmailAddress(long draw, UserDraft draft, long value, int digits) {
        pattern(draw)
                .fill(
                        draft.emailAddress,
                        draft.firstHandle,
                        draft.lastHandle,
                        EmailAddress.MAX_LENGTH - LONGEST_DOMAIN - digits);
        draft.emailAddress.appendDecimal(value, digits).append(DOMAINS[KeyedRandom.below(draw << 32, DOMAINS.length)]);
    }

    private static HandlePattern pattern(long draw) {
        return HandlePattern.of(KeyedRandom.below(draw, HandlePattern.count()));
    }
}
