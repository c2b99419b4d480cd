package io.populace.text;

import io.populace.domain.City;
import io.populace.domain.Country;
import io.populace.domain.User;
import io.populace.generation.Population;
import io.populace.generation.drawing.UserDraft;
import io.populace.generation.record.RecordLayout;
import io.populace.generation.record.RecordLayout.Column;
import io.populace.generation.record.UserField;
import io.populace.generation.record.UserValues;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** What readers must find: the values of whole users, as text; null where there is none. */
final class Expected {

    private Expected() {}

    static List<List<@Nullable String>> rows(
            Populations source, Population population, RecordLayout layout, int users) {
        return LongStream.range(0, users)
                .mapToObj(index -> row(source, population, layout, index))
                .toList();
    }

    private static List<@Nullable String> row(
            Populations source, Population population, RecordLayout layout, long index) {
        User user = population.user(index);
        List<@Nullable String> row = new ArrayList<>();
        for (Column column : layout.columns()) {
            row.add(value(source, population, user, index, column.field()));
        }
        return row;
    }

    private static @Nullable String value(
            Populations source, Population population, User user, long index, UserField field) {
        return switch (field) {
            case INDEX -> Long.toString(index);
            case GENDER -> draft(population, index).gender().text();
            case TITLE -> draft(population, index).title().text();
            case FULL_NAME, FULL_NAME_LATIN ->
                user.address().country().equals("日本")
                        ? user.lastName() + " " + user.firstName()
                        : user.firstName() + " " + user.lastName();
            case COUNTRY_CODE -> country(source, user).code();
            case REGION -> city(source, user).region();
            case TIME_ZONE -> city(source, user).timeZone();
            case MOBILE_NUMBER -> {
                String number = draft(population, index).mobileNumber().toString();
                yield number.isEmpty() ? null : number;
            }
            case POST_CODE ->
                user.address().postCode().isEmpty() ? null : user.address().postCode();
            case LANGUAGE -> country(source, user).locale().substring(0, 2);
            case LATITUDE -> decimal(drawn(population, field, index), UserDraft::latitude);
            case LONGITUDE -> decimal(drawn(population, field, index), UserDraft::longitude);
            case BIRTH_DATE ->
                LocalDate.ofEpochDay(drawn(population, field, index).birthDay()).toString();
            case REGISTERED_AT ->
                Instant.ofEpochSecond(drawn(population, field, index).registeredAt())
                        .toString();
            default -> UserValues.value(user, field).toString();
        };
    }

    private static @Nullable String decimal(UserDraft draft, ToIntFunction<UserDraft> units) {
        return draft.hasCoordinates()
                ? BigDecimal.valueOf(units.applyAsInt(draft), 5).toPlainString()
                : null;
    }

    private static UserDraft drawn(Population population, UserField field, long index) {
        UserDraft draft = new UserDraft();
        population.drawer().only(field.draws()).draw(index, draft);
        return draft;
    }

    /** The same rows as a reader has them that does not tell an absent value from an empty text. */
    static List<List<String>> emptyForNull(List<List<@Nullable String>> rows) {
        return rows.stream()
                .map(row ->
                        row.stream().map(value -> value == null ? "" : value).toList())
                .toList();
    }

    private static UserDraft draft(Population population, long index) {
        UserDraft draft = new UserDraft();
        population.drawer().draw(index, draft);
        return draft;
    }

    private static City city(Populations source, User user) {
        return country(source, user).cities().stream()
                .filter(city -> city.name().equals(user.address().city()))
                .findFirst()
                .orElseThrow();
    }

    private static Country country(Populations source, User user) {
        for (Country country : source.catalog.geography().countries()) {
            if (country.name().equals(user.address().country())) {
                return country;
            }
        }
        throw new AssertionError(user);
    }
}
