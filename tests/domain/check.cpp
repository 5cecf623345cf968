// SPDX-License-Identifier: MIT
#include "domain/indicator.h"
#include "domain/kind.h"
#include "domain/language.h"
#include "domain/programme.h"
#include "support/text.h"

#include <limits>

using namespace samspel;

namespace {

const Language& english() {
    static const Language language = Language::load(u"en"_s);
    return language;
}

/// The fields that are complained of, in the order of the record.
template <class R>
QStringList wrongIn(const R& record) {
    QStringList fields;
    for (const Problem& problem : check(kindOf<R>(), rowOf(record), english())) {
        CHECK_FALSE(problem.what.isEmpty());
        fields << problem.field;
    }
    return fields;
}

template <class R>
QStringList wrongWith(const char* column, const Value& value, const R& record) {
    const Kind& kind = kindOf<R>();
    Row row = rowOf(record);
    row.cells[kind.fieldNumber(QLatin1String(column))] = value;
    QStringList fields;
    for (const Problem& problem : check(kind, row, english())) {
        fields << problem.field;
    }
    return fields;
}

Organisation organisation(OrganisationKind kind, const QString& number) {
    Organisation o;
    o.kind = kind;
    o.number = number;
    o.name = u"Vik"_s;
    return o;
}

Milestone milestone() {
    Milestone m;
    m.title = u"Kick-off"_s;
    m.begins = When::year(2006);
    return m;
}

Source source() {
    Source s;
    s.title = u"Tabell 07459"_s;
    return s;
}

} // namespace

TEST_CASE("required fields have to be filled in, and space does not fill them", "[domain]") {
    CHECK(wrongIn(Organisation()) == QStringList{u"name"_s});
    CHECK(wrongIn(Membership()) == QStringList{u"region"_s, u"member"_s});
    CHECK(wrongIn(Succession()) == QStringList{u"predecessor"_s, u"successor"_s, u"date"_s});
    CHECK(wrongIn(Programme()) == QStringList{u"name"_s});
    CHECK(wrongIn(SubProgramme()) == QStringList{u"programme"_s, u"name"_s});
    CHECK(wrongIn(Milestone()) == QStringList{u"title"_s, u"begins"_s});
    CHECK(wrongIn(Indicator()) == QStringList{u"code"_s, u"name"_s});
    CHECK(wrongIn(Segment()) == QStringList{u"indicator"_s, u"code"_s});
    CHECK(wrongIn(Source()) == QStringList{u"title"_s});
    Programme blank;
    blank.name = u" \t "_s;
    CHECK(wrongIn(blank) == QStringList{u"name"_s});
    CHECK(wrongWith("lane", Value{}, milestone()) == QStringList{u"lane"_s});
}

TEST_CASE("a number fits its kind of organisation", "[domain]") {
    using enum OrganisationKind;
    struct Case {
        OrganisationKind kind;
        const char16_t* good;
        const char16_t* bad;
    };
    for (const Case& c :
         {Case{nation, u"0", u"00"}, Case{county, u"46", u"4"}, Case{municipality, u"0301", u"301"},
          Case{municipality, u"4640", u"464o"}, Case{school, u"974595559", u"97459555"},
          Case{kindergarten, u"974595559", u"97459555Å"}}) {
        CAPTURE(QString::fromUtf16(c.bad));
        CHECK(wrongIn(organisation(c.kind, QString::fromUtf16(c.good))).isEmpty());
        CHECK(wrongIn(organisation(c.kind, QString::fromUtf16(c.bad))) == QStringList{u"number"_s});
        CHECK(wrongIn(organisation(c.kind, QString())).isEmpty()); // not every unit has one
    }
    CHECK(wrongIn(organisation(region, u"sogn"_s)).isEmpty()); // a region has a code of its own
}

TEST_CASE("an organisation ends after it begins and belongs to another", "[domain]") {
    Organisation o = organisation(OrganisationKind::school, {});
    o.id = {7};
    o.parent = {7};
    o.validFrom = {2020, 1, 1};
    o.validTo = {2020, 1, 1}; // the first day that it is no longer there
    o.gradeFrom = 8;
    o.gradeTo = 7;
    CHECK(wrongIn(o) == QStringList{u"parent"_s, u"grade_to"_s, u"valid_to"_s});
    o.parent = {6};
    o.validTo = {2020, 1, 2};
    o.gradeTo = 8;
    CHECK(wrongIn(o).isEmpty());
    o.gradeTo = 14;
    CHECK(wrongIn(o) == QStringList{u"grade_to"_s});
    o.gradeTo.reset();
    o.gradeFrom = 0;
    CHECK(wrongIn(o) == QStringList{u"grade_from"_s});
}

TEST_CASE("nothing succeeds or is a member of itself", "[domain]") {
    Succession s;
    s.predecessor = {3};
    s.successor = {3};
    s.date = {2020, 1, 1};
    CHECK(wrongIn(s) == QStringList{u"successor"_s});
    s.successor = {4};
    s.share = 100;
    CHECK(wrongIn(s).isEmpty());
    s.share = 100.1;
    CHECK(wrongIn(s) == QStringList{u"share"_s});
    s.share = -1;
    CHECK(wrongIn(s) == QStringList{u"share"_s});

    Membership m;
    m.region = {3};
    m.member = {3};
    CHECK(wrongIn(m) == QStringList{u"member"_s});
    m.member = {4};
    m.validFrom = {2020, 1, 1};
    m.validTo = {2006, 1, 1};
    CHECK(wrongIn(m) == QStringList{u"valid_to"_s});
}

TEST_CASE("an effort ends when or after it begins, as far as is known", "[domain]") {
    Milestone m = milestone();
    m.begins = When::parse(u"2010-23").value(); // autumn
    m.ends = When::parse(u"2010").value();      // may be after that
    CHECK(wrongIn(m).isEmpty());
    m.ends = When::parse(u"2010-08").value();
    CHECK(wrongIn(m) == QStringList{u"ends"_s});
    Programme p;
    p.name = u"Sats på skulen"_s;
    p.begins = When::year(2012);
    p.ends = When::year(2006);
    CHECK(wrongIn(p) == QStringList{u"ends"_s});
    SubProgramme s;
    s.programme = {1};
    s.name = u"Fagnettverk"_s;
    s.begins = When::year(2012);
    s.ends = When::year(2012);
    CHECK(wrongIn(s).isEmpty());
    s.ends = When::year(2011);
    CHECK(wrongIn(s) == QStringList{u"ends"_s});
}

TEST_CASE("a milestone in a sub-programme's lane says whose", "[domain]") {
    Milestone m = milestone();
    m.lane = Lane::subProgramme;
    CHECK(wrongIn(m) == QStringList{u"sub_programme"_s});
    m.subProgramme = {2};
    CHECK(wrongIn(m).isEmpty());
}

TEST_CASE("an indicator's limits do not cross", "[domain]") {
    Indicator i;
    i.code = u"own.share"_s;
    i.name = u"Share"_s;
    i.least = 0;
    i.most = 100;
    CHECK(wrongIn(i).isEmpty());
    i.most = -1;
    CHECK(wrongIn(i) == QStringList{u"most"_s});
    i.most = 0;
    i.threshold = -1;
    i.spread = -0.5;
    CHECK(wrongIn(i) == QStringList{u"threshold"_s, u"spread"_s});
}

TEST_CASE("a segment's two ends are periods of one kind, in order", "[domain]") {
    Segment s;
    s.indicator = {1};
    s.code = u"D"_s;
    s.first = Period::schoolYear(2022);
    s.last = Period::schoolYear(2022);
    CHECK(wrongIn(s).isEmpty());
    s.last = Period::schoolYear(2021);
    CHECK(wrongIn(s) == QStringList{u"last_period"_s});
    s.last = Period::calendarYear(2024);
    CHECK(wrongIn(s) == QStringList{u"last_period"_s});
    CHECK(wrongWith("first_period", qint64{20231}, s).contains(u"first_period"_s));
}

TEST_CASE("a fingerprint of a file is 64 hexadecimal digits", "[domain]") {
    Source s = source();
    CHECK(wrongIn(s).isEmpty());
    s.sha256 = QString(64, QLatin1Char('a'));
    CHECK(wrongIn(s).isEmpty());
    s.sha256 = QString(63, QLatin1Char('a'));
    CHECK(wrongIn(s) == QStringList{u"sha256"_s});
    s.sha256 = QString(64, QLatin1Char('g'));
    CHECK(wrongIn(s) == QStringList{u"sha256"_s});
    s.sha256.clear();
    s.size = -1;
    CHECK(wrongIn(s) == QStringList{u"size"_s});
}

TEST_CASE("cells that no record could hold are refused", "[domain]") {
    const Organisation o = organisation(OrganisationKind::school, {});
    CHECK(wrongWith("kind", u"skule"_s, o) == QStringList{u"kind"_s});
    CHECK(wrongWith("valid_from", u"1. januar"_s, o) == QStringList{u"valid_from"_s});
    CHECK(wrongWith("valid_from", u"2020-02-30"_s, o) == QStringList{u"valid_from"_s});
    CHECK(wrongWith("valid_from", u"2020-02-03 and more"_s, o) == QStringList{u"valid_from"_s});
    CHECK(wrongWith("valid_from", u"2020-02-03"_s, o).isEmpty());
    CHECK(wrongWith("begins", u"i fjor"_s, milestone()) == QStringList{u"begins"_s});
    Succession s;
    s.predecessor = {3};
    s.successor = {4};
    s.date = {2020, 1, 1};
    CHECK(wrongWith("share", std::numeric_limits<double>::quiet_NaN(), s) == QStringList{u"share"_s});
    CHECK(wrongWith("share", std::numeric_limits<double>::infinity(), s) == QStringList{u"share"_s});
    // A record's whole numbers are ints.
    CHECK(wrongWith("size", qint64{3'000'000'000'000'000}, source()) == QStringList{u"size"_s});
}

TEST_CASE("an empty cell that cannot be nothing gets its usual value, a required one does not", "[domain]") {
    const Kind& kind = kindOf<Organisation>();
    Row row{0, std::vector<Value>(kind.fields.size())};
    const auto cell = [&](const char* column) -> Value& {
        return row.cells[kind.fieldNumber(QLatin1String(column))];
    };
    cell("name") = u"Vik"_s;
    cell("note") = u"   "_s;
    cell("valid_to") = u""_s;
    row = completed(kind, row);
    CHECK(cell("is_invented") == Value{qint64{0}});
    CHECK(cell("kind") == Value{}); // required: a person chooses
    CHECK(cell("note") == Value{});
    CHECK(cell("valid_to") == Value{});
    CHECK(cell("name") == Value{u"Vik"_s});
    CHECK(cell("grade_from") == Value{});
    const Row indicator =
        completed(kindOf<Indicator>(), {0, std::vector<Value>(kindOf<Indicator>().fields.size())});
    CHECK(indicator.cells[kindOf<Indicator>().fieldNumber(QLatin1String("threshold"))] == Value{qint64{10}});
}

TEST_CASE("a record comes back from its row as it was", "[domain]") {
    Organisation o = organisation(OrganisationKind::kindergarten, u"974595559"_s);
    o.id = {9};
    o.parent = {4};
    o.validFrom = {2010, 8, 1};
    o.ownership = Ownership::privateOwned;
    o.owner = {5};
    o.gradeFrom = 1;
    o.languageForm = LanguageForm::nynorsk;
    o.isInvented = true;
    o.origin = u"NBR"_s;
    CHECK(recordOf<Organisation>(rowOf(o)) == o);
    CHECK(recordOf<Organisation>(rowOf(Organisation())) == Organisation());

    Segment s;
    s.first = Period::schoolYear(2022);
    s.last = Period::schoolYear(2024);
    CHECK(recordOf<Segment>(rowOf(s)) == s);
    Milestone m = milestone();
    m.ends = When::parse(u"hausten 2010").value();
    m.about = {QStringLiteral("organisation"), 3};
    CHECK(recordOf<Milestone>(rowOf(m)) == m);
}

TEST_CASE("every kind has a name for people and finds its own table", "[domain]") {
    for (const Kind* kind : allKinds()) {
        CAPTURE(kind->table);
        CHECK(kindOfTable(QString::fromLatin1(kind->table)) == kind);
        const QStringList uncounted{u"evidence"_s, u"feedback"_s}; // English has one form of them
        CHECK((uncounted.contains(QString::fromLatin1(kind->singular)) ||
               QString::fromLatin1(kind->singular) != QString::fromLatin1(kind->plural)));
        CHECK(QString::fromUtf8(kind->purpose).endsWith(u'.'));
        CHECK(kind->title < kind->fields.size());
        for (const FieldInfo& field : kind->fields) {
            CAPTURE(field.column);
            const bool isChosen = field.kind == FieldKind::choice || field.kind == FieldKind::scale;
            CHECK(isChosen == !field.choices.empty());
            const bool refers = field.kind == FieldKind::reference || field.kind == FieldKind::references;
            CHECK(refers == (field.refersTo != nullptr));
            CHECK((field.rules.onDelete == OnDelete::refuse || field.kind == FieldKind::reference));
            for (const Choice& choice : field.choices) {
                CHECK((field.kind == FieldKind::scale) == (choice.description != nullptr));
            }
            CHECK((field.refersTo == nullptr || kindOfTable(QString::fromLatin1(field.refersTo)) != nullptr));
        }
    }
    CHECK(kindOfTable(u"journal") == nullptr);
}
