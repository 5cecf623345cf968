// SPDX-License-Identifier: MIT
// What a list shows: order, filter and groups, against small registers written down by hand.
#include "domain/folding.h"
#include "domain/initiatives.h"
#include "domain/leaders.h"
#include "domain/papers.h"
#include "domain/people.h"
#include "schools.h"
#include "store/recordnames.h"
#include "support/catch.h"

#include <algorithm>

using namespace samspel;
using namespace samspel::made;

TEST_CASE("a list stands in Norwegian order by its title, either way, and by other columns") {
    const Schools r;
    CHECK(shown(r, {&organisations}) == QStringList{u"Flatbygd skule"_s, u"skule 9"_s, u"Skule 10"_s,
                                                    u"Vik"_s, u"Ørsta"_s, u"Aaheim skule"_s});
    CHECK(shown(r, {.kind = &organisations, .order = Qt::DescendingOrder}) ==
          QStringList{u"Aaheim skule"_s, u"Ørsta"_s, u"Vik"_s, u"Skule 10"_s, u"skule 9"_s,
                      u"Flatbygd skule"_s});
    // By the name of what they belong to, those without one last either way; then by title.
    CHECK(shown(r, {.kind = &organisations, .sort = u"parent"_s}) ==
          QStringList{u"Flatbygd skule"_s, u"skule 9"_s, u"Skule 10"_s, u"Aaheim skule"_s, u"Vik"_s,
                      u"Ørsta"_s});
    CHECK(shown(r, {.kind = &organisations, .sort = u"parent"_s, .order = Qt::DescendingOrder}) ==
          QStringList{u"Skule 10"_s, u"Aaheim skule"_s, u"Flatbygd skule"_s, u"skule 9"_s, u"Vik"_s,
                      u"Ørsta"_s});
    // By the words of a choice: municipality before school, kommune before skule.
    CHECK(shown(r, {.kind = &organisations, .sort = u"kind"_s}, u"nn"_s).mid(0, 2) ==
          QStringList{u"Vik"_s, u"Ørsta"_s});
}

TEST_CASE("numbers, amounts, dates and scales sort by size, and what is empty comes last") {
    Register r;
    const auto school = add(*r, named(OrganisationKind::school, u"Vik skule"_s));
    const auto make = [&](const QString& title, std::optional<int> pupils, const QString& begins,
                          std::optional<Money> money) {
        EnterpriseActivity a = activity(title, school);
        a.pupils = pupils;
        a.begins = When::parse(begins).value_or(When{});
        a.moneyRaised = money;
        add(*r, a);
    };
    make(u"a"_s, 9, u"2012"_s, Money{1'000'000});
    make(u"b"_s, 100, u"haust 2010"_s, std::nullopt);
    make(u"c"_s, std::nullopt, u"2010-09-15"_s, Money{99'950});
    make(u"d"_s, 10, {}, Money{500});
    const auto by = [&](const QString& column, Qt::SortOrder order = Qt::AscendingOrder) {
        return shown(r, {.kind = &activities, .sort = column, .order = order}).join(QString());
    };
    CHECK(by(u"pupils"_s) == u"adbc"_s);
    CHECK(by(u"pupils"_s, Qt::DescendingOrder) == u"bdac"_s);
    CHECK(by(u"begins"_s) == u"bcad"_s); // autumn begins in August
    CHECK(by(u"begins"_s, Qt::DescendingOrder) == u"acbd"_s);
    CHECK(by(u"money_raised"_s) == u"dcab"_s);

    for (const auto stage :
         {EnterpriseStage::central, EnterpriseStage::fundRaising, EnterpriseStage::learningForm}) {
        StageObservation seen;
        seen.school = school;
        seen.date = When::year(2012);
        seen.stage = stage;
        seen.evidence = QString::fromLatin1(keyOf(stage));
        add(*r, seen);
    }
    // By step, and not by the steps' names, of which "Central" would be the first.
    CHECK(shown(r, {.kind = &kindOf<StageObservation>(), .sort = u"stage"_s}) ==
          QStringList{u"fund_raising"_s, u"learning_form"_s, u"central"_s});
}

TEST_CASE("a filter finds words in any column as it is shown, names of other records included") {
    const Schools r;
    EnterpriseActivity cafe = activity(u"Elevkafé"_s, r.flatbygd);
    cafe.begins = When::parse(u"haust 2010").value();
    cafe.pupils = 1250;
    cafe.note = u"Fyrste line\nog ei line om økonomi"_s;
    add(*r.ledger, cafe);
    EnterpriseActivity farm = activity(u"Gardsbutikk"_s, r.aaheim);
    farm.kind = EnterpriseKind::localBusiness;
    farm.partner = r.vik;
    add(*r.ledger, farm);
    const auto found = [&](const QString& words, const QString& language = u"en"_s) {
        return shown(r, {.kind = &activities, .filter = words}, language);
    };
    const QStringList both{u"Elevkafé"_s, u"Gardsbutikk"_s};
    CHECK(found(u""_s) == both);
    CHECK(found(u"  "_s) == both);
    CHECK(found(u"kafe"_s) == QStringList{u"Elevkafé"_s});
    CHECK(found(u"okonomi"_s) == QStringList{u"Elevkafé"_s});  // further down in a long text
    CHECK(found(u"FLATB"_s) == QStringList{u"Elevkafé"_s});    // the school's name
    CHECK(found(u"åheim"_s) == QStringList{u"Gardsbutikk"_s}); // is written Aaheim
    CHECK(found(u"autumn"_s) == QStringList{u"Elevkafé"_s});   // the date in words
    CHECK(found(u"haust"_s, u"nn"_s) == QStringList{u"Elevkafé"_s});
    CHECK(found(u"haust"_s).isEmpty()); // not shown so in English
    CHECK(found(u"1250"_s) == QStringList{u"Elevkafé"_s});
    CHECK(found(u"local business"_s) == QStringList{u"Gardsbutikk"_s});
    CHECK(found(u"vik gard"_s) == QStringList{u"Gardsbutikk"_s}); // each word in a column of its own
    CHECK(found(u"vik kafe"_s).isEmpty());
    CHECK(found(u"4639"_s).isEmpty()); // the number stands beside a name only where two are called the same
    CHECK(found(u"%"_s).isEmpty());
    CHECK(found(u"'\""_s).isEmpty());
    CHECK(found(u"a "_s.repeated(500)) == both); // more words than anybody reads
}

TEST_CASE("records without a title are found and sorted by what they tie together") {
    Schools r;
    Person kari;
    kari.name = u"Kari Nes"_s;
    Person ola;
    ola.name = u"Ola Ås"_s;
    Course course;
    course.title = u"Rektorskulen"_s;
    Enrolment one;
    one.course = add(*r.ledger, course);
    one.person = add(*r.ledger, ola);
    one.school = r.flatbygd;
    const auto first = add(*r.ledger, one);
    one.person = add(*r.ledger, kari);
    const auto second = add(*r.ledger, one);
    Task task;
    task.title = u"Ring"_s;
    task.about = {u"enrolment"_s, first.value};
    add(*r.ledger, task);
    task.title = u"Skriv"_s;
    task.about = {u"person"_s, one.person.value};
    add(*r.ledger, task);

    const Kind& enrolments = kindOf<Enrolment>();
    CHECK(rowKeys(*r.ledger, {.kind = &enrolments, .filter = u"as"_s}, english()).ids ==
          std::vector{first.value});
    CHECK(rowKeys(*r.ledger, {.kind = &enrolments, .sort = u"person"_s}, english()).ids ==
          std::vector{second.value, first.value});
    const Kind& tasks = kindOf<Task>();
    CHECK(shown(r, {.kind = &tasks, .filter = u"kari"_s}) == QStringList{u"Skriv"_s});
    CHECK(shown(r, {.kind = &tasks, .filter = u"rektorskulen"_s}) == QStringList{u"Ring"_s});
    CHECK(shown(r, {.kind = &tasks, .filter = u"person"_s}) == QStringList{u"Skriv"_s}); // "Person: Kari Nes"
    CHECK(shown(r, {.kind = &tasks, .sort = u"about"_s}) == QStringList{u"Ring"_s, u"Skriv"_s});
}

TEST_CASE("two records of one name are told apart by their number, and found by it") {
    Schools r;
    const auto a = add(*r.ledger, named(OrganisationKind::school, u"Nes skule"_s, u"974000001"_s));
    const auto b = add(*r.ledger, named(OrganisationKind::school, u"Nes skule"_s, u"974000002"_s));
    add(*r.ledger, activity(u"i den eine"_s, a));
    add(*r.ledger, activity(u"i den andre"_s, b));
    CHECK(shown(r, {.kind = &activities, .filter = u"nes 974000002"_s}) == QStringList{u"i den andre"_s});
}

TEST_CASE("what a filter finds is what the eye would find in the list's own words") {
    Schools r;
    for (int i = 0; i < 40; ++i) {
        EnterpriseActivity a = activity(u"Verksemd %1"_s.arg(i), i % 3 == 0 ? r.flatbygd : r.aaheim);
        a.kind = static_cast<EnterpriseKind>(i % 5);
        a.begins =
            i % 4 == 0
                ? When{}
                : When::parse(QStringList{u"2010"_s, u"vår 2011"_s, u"2012-03"_s, u"ca. 2009"_s}[i % 4])
                      .value();
        a.pupils = i % 2 == 0 ? std::optional(i * 997) : std::nullopt;
        a.moneyRaised = i % 7 == 0 ? std::nullopt : std::optional(Money{i * 123'457});
        a.isInvented = i % 6 == 0;
        a.subjects = i % 5 == 0 ? u"norsk, økonomi"_s : u"naturfag"_s;
        add(*r.ledger, a);
    }
    for (const QString& code : {u"nn"_s, u"nb"_s, u"en"_s}) {
        const Language language = Language::load(code);
        const RecordNames names(*r.ledger, language);
        for (const QString& words :
             {u"1"_s, u"okonomi"_s, u"flat 3"_s, u"var"_s, u"spring"_s, u"mars"_s, u"201"_s, u"ja"_s,
              u"kafe"_s, u"bus"_s, u"yes nat"_s, u"om lag"_s, u"about"_s, u"123"_s}) {
            std::vector<qint64> wanted; // read column by column, as a person would
            for (const Row& row : r->rows(activities)) {
                QString all;
                for (std::size_t i = 0; i < row.cells.size(); ++i) {
                    all += display(activities.fields[i], row.cells[i], language, names) + u'\n';
                }
                bool isFound = true;
                for (const QString& word : words.split(u' ')) {
                    isFound = isFound && folded(all).contains(word);
                }
                if (isFound) {
                    wanted.push_back(row.id);
                }
            }
            auto found = rowKeys(*r.ledger, {.kind = &activities, .filter = words}, language).ids;
            std::sort(found.begin(), found.end());
            std::sort(wanted.begin(), wanted.end());
            INFO(code.toStdString() << ": " << words.toStdString());
            CHECK(found == wanted);
        }
    }
}

TEST_CASE("groups stand in the order of what they are called, each with its first row") {
    const Schools r;
    const auto groups = [&](const RowQuery& query, const QString& code = u"en"_s) {
        const Language language = Language::load(code);
        const RecordNames names(*r, language);
        const RowKeys keys = rowKeys(*r, query, language);
        const FieldInfo& field =
            query.kind->fields[query.kind->fieldNumber(QLatin1String(query.group.toLatin1()))];
        QStringList told;
        for (const RowKeys::Group& group : keys.groups) {
            told << u"%1 %2"_s.arg(group.first).arg(headingOf(field, group.value, language, names));
        }
        return told;
    };
    CHECK(groups({.kind = &organisations, .group = u"kind"_s}) ==
          QStringList{u"0 Municipality"_s, u"2 School"_s});
    CHECK(groups({.kind = &organisations, .group = u"parent"_s}) ==
          QStringList{u"0 Vik"_s, u"2 Ørsta"_s, u"4 "_s});
    CHECK(rowKeys(*r, {&organisations}, english()).groups.empty());
    // Within a group the list's own order holds.
    CHECK(shown(r, {.kind = &organisations, .order = Qt::DescendingOrder, .group = u"kind"_s}) ==
          QStringList{u"Ørsta"_s, u"Vik"_s, u"Aaheim skule"_s, u"Skule 10"_s, u"skule 9"_s,
                      u"Flatbygd skule"_s});

    EnterpriseActivity a = activity(u"a"_s, r.vik);
    for (const QString& when : {u"2012-03"_s, u"haust 2010"_s, u"2010-01-01"_s, QString()}) {
        a.begins = When::parse(when).value_or(When{});
        add(*r.ledger, a);
    }
    CHECK(groups({.kind = &activities, .group = u"begins"_s}) ==
          QStringList{u"0 2010"_s, u"2 2012"_s, u"3 "_s});
}

TEST_CASE("a list under one record holds its rows only") {
    const Schools r;
    CHECK(shown(r, {.kind = &organisations, .under = Under{"parent", r.vik.value}}) ==
          QStringList{u"Flatbygd skule"_s, u"skule 9"_s});
    CHECK(rowCount(*r, organisations, Under{"parent", r.vik.value}) == 2);
    CHECK(rowCount(*r, organisations, std::nullopt) == 6);
}

TEST_CASE("a query is kept as text and read back") {
    const RowQuery query{.kind = &organisations,
                         .conditions = {{u"name"_s, Test::contains, u"skule  i\nto \\n liner"_s},
                                        {u"kind"_s, Test::isNot, u"school"_s},
                                        {u"valid_from"_s, Test::before, u"today-30"_s},
                                        {u"parent"_s, Test::isEmpty},
                                        {u"membership.member"_s, Test::none}},
                         .sort = u"number"_s,
                         .order = Qt::DescendingOrder,
                         .group = u"kind"_s};
    // The form that files hold: it must not change.
    CHECK(query.toText() == u"where name contains skule  i\\nto \\\\n liner\n"
                            "where kind not school\n"
                            "where valid_from before today-30\n"
                            "where parent empty\n"
                            "where membership.member none\n"
                            "group kind\n"
                            "sort -number"_s);
    const auto read = RowQuery::parse(organisations, query.toText());
    REQUIRE(read);
    CHECK(read->conditions == query.conditions);
    CHECK(read->sort == query.sort);
    CHECK(read->order == query.order);
    CHECK(read->group == query.group);
    CHECK(RowQuery::parse(organisations, {})->conditions.empty());

    for (const QString& unknown :
         {u"where colour is red"_s, u"where name resembles x"_s, u"where kind is castle"_s, u"where name"_s,
          u"where parent is Vik"_s, u"sort colour"_s, u"sort"_s, u"order name"_s,
          u"where membership.colour none"_s, u"where valid_from before soon"_s, u"where name contains"_s,
          u"where kind before school"_s, u"where name; DROP TABLE organisation empty"_s}) {
        INFO(unknown.toStdString());
        CHECK_FALSE(RowQuery::parse(organisations, unknown));
    }
}

TEST_CASE("every kind can be filtered, and sorted, grouped and asked by each of its columns") {
    const Register r;
    for (const Kind* kind : allKinds()) {
        INFO(kind->table);
        RowQuery query{.kind = kind, .filter = u"a 1"_s};
        for (const FieldInfo& field : kind->fields) {
            const QString column = QString::fromLatin1(field.column);
            query.sort = column;
            query.group = canGroup(*kind, field) ? column : QString();
            query.conditions.clear();
            CHECK_NOTHROW(rowKeys(*r, {.kind = kind, .sort = column}, english())); // and nothing else asked
            for (const Test test : testsFor(field)) {
                const QString value = !field.choices.empty() ? QString::fromLatin1(field.choices[0].key)
                                      : field.kind == FieldKind::period ? u"20235"_s
                                      : field.kind == FieldKind::time   ? u"12:30"_s
                                      : field.kind == FieldKind::date   ? u"2010"_s
                                                                        : u"1"_s;
                query.conditions.push_back({column, test, wantsValue(test) ? value : QString()});
                if (field.kind != FieldKind::when) {
                    CHECK(fits(*kind, query.conditions.back()));
                }
            }
            CHECK_NOTHROW(rowKeys(*r, query, english()));
        }
        query.conditions.clear();
        for (const Referrer& referrer : referrersOf(*kind)) {
            query.conditions = {{referrer.name(), Test::none}};
            CHECK_NOTHROW(rowKeys(*r, query, english()));
        }
    }
}

TEST_CASE("a file that comes by e-mail cannot call what lists call") {
    const Register r;
    sqlite::Database& database = r->database();
    database.script("CREATE VIEW calling AS SELECT folds('Å')");
    CHECK(database.value<std::string>("SELECT folds('Å')") == "a");
    CHECK_THROWS_AS(database.value<std::string>("SELECT * FROM calling"), sqlite::Error);
}
