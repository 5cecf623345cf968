// SPDX-License-Identifier: MIT
#include "domain/draft.h"

#include "domain/organisation.h"
#include "domain/people.h"
#include "support/text.h"

#include <cmath>

using namespace samspel;

TEST_CASE("a cell that is stored comes back, and any other text is none", "[draft]") {
    for (const Value& value : {Value{}, Value{qint64{0}}, Value{std::numeric_limits<qint64>::min()},
                               Value{0.1}, Value{-1e300}, Value{u"Årdal"_s}, Value{u"w17"_s}}) {
        CHECK(cellOfStored(storedCell(value)) == value);
    }
    for (const QString& text :
         {u"w"_s, u"wx"_s, u"w99999999999999999999"_s, u"dnan"_s, u"dinf"_s, u"d"_s, u"x1"_s, u"17"_s}) {
        INFO(text.toStdString());
        CHECK_FALSE(cellOfStored(text));
    }
}

TEST_CASE("a draft lies over a record only where a field can hold it", "[draft]") {
    const Kind& kind = kindOf<Person>();
    const auto cell = [&](const Row& row, const char* column) {
        return row.cells[kind.fieldNumber(QLatin1String(column))];
    };
    Person person;
    person.name = u"Kari"_s;
    const Row kept = rowOf(person);
    const Row row = withDraft(kind, kept,
                              {{u"name"_s, Value{qint64{7}}},
                               {u"email"_s, Value{0.5}},
                               {u"phone"_s, Value{u"1"_s}},
                               {u"keep_until"_s, Value{u"soon"_s}},
                               {u"gone"_s, Value{u"x"_s}},
                               {u"is_invented"_s, Value{qint64{1}}}});
    CHECK(cell(row, "name") == Value{u"Kari"_s});
    CHECK(isEmpty(cell(row, "email")));
    CHECK(cell(row, "phone") == Value{u"1"_s});
    CHECK(cell(row, "keep_until") == Value{u"soon"_s}); // what was typed and cannot be read yet
    CHECK(cell(row, "is_invented") == Value{qint64{1}});
    CHECK(withDraft(kind, kept, {}) == kept);
}
