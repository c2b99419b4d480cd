package io.populace.text;

import io.populace.domain.Country;
import io.populace.domain.User;
import io.populace.generation.Population;
import io.populace.generation.record.RecordLayout;
import io.populace.generation.record.RecordLayout.Column;
import io.populace.generation.record.UserField;
import io.populace.generation.record.UserValues;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/** What readers must find: the values of whole users, as text. */
final class Expected {

    private Expected() {}

    static List<List<String>> rows(Populations source, Population population, RecordLayout layout, int users) {
        return LongStream.range(0, users)
                .mapToObj(index -> row(source, population, layout, index))
                .toList();
    }

    private static List<String> row(Populations source, Population population, RecordLayout layout, long index) {
        User user = population.user(index);
        List<String> row = new ArrayList<>();
        for (Column column : layout.columns()) {
            row.add(value(source, user, index, column.field()));
        }
        return row;
    }

    private static String value(Populations source, User user, long index, UserField field) {
        return switch (field) {
            case INDEX -> Long.toString(index);
            case FULL_NAME ->
                user.address().country().equals("日本")
                        ? user.lastName() + " " + user.firstName()
                        : user.firstName() + " " + user.lastName();
            case COUNTRY_CODE -> {
                String code = country(source, user).code();
                yield code == null ? "" : code;
            }
            case LANGUAGE -> country(source, user).locale().substring(0, 2);
            default -> UserValues.value(user, field).toString();
        };
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
