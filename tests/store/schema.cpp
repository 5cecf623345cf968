// SPDX-License-Identifier: MIT
// The description of each kind of record, held against the tables of resources/schema.
#include "domain/naming.h"
#include "domain/networks.h"
#include "domain/people.h"
#include "store/register.h"

#include <QRegularExpression>
#include <map>

using namespace samspel;
using namespace samspel::made;

namespace {

QString columnsOf(const Ledger& ledger, const Kind& kind, const char* what, const QString& column) {
    return ask(ledger, std::string("SELECT ") + what + " FROM pragma_table_info('" + kind.table +
                           "') WHERE name = '" + column.toStdString() + "'")
        .value(0);
}

QString typeOf(FieldKind kind) {
    switch (kind) {
    case FieldKind::whole:
    case FieldKind::money:
    case FieldKind::percent:
    case FieldKind::flag:
    case FieldKind::period:
    case FieldKind::reference:
        return u"INTEGER"_s;
    case FieldKind::decimal:
        return u"REAL"_s;
    default:
        return u"TEXT"_s;
    }
}

/// The words that a column may hold, as the text of the table says it: "'a', 'b'".
QString wordsOf(const Ledger& ledger, const Kind& kind, const char* column) {
    const QString sql =
        ask(ledger, std::string("SELECT sql FROM sqlite_schema WHERE name = '") + kind.table + "'").value(0);
    static const QRegularExpression space(u"\\s+"_s);
    const QRegularExpression list(u"\\b%1 IN \\(([^)]*)\\)"_s.arg(QLatin1String(column)));
    if (const auto match = list.match(sql); match.hasMatch()) {
        return match.captured(1).replace(space, u" "_s);
    }
    QStringList words;
    auto each = QRegularExpression(u"\\b%1 = ('[^']*')"_s.arg(QLatin1String(column))).globalMatch(sql);
    while (each.hasNext()) {
        words << each.next().captured(1);
    }
    return words.join(u", "_s);
}

Value leastValue(Ledger& ledger, const Kind& kind, const FieldInfo& field);

/// A row with every required cell filled, and what it refers to made.
Row leastRow(Ledger& ledger, const Kind& kind) {
    Row row{0, std::vector<Value>(kind.fields.size())};
    for (std::size_t i = 0; i < kind.fields.size(); ++i) {
        if (kind.fields[i].rules.required) {
            row.cells[i] = leastValue(ledger, kind, kind.fields[i]);
        }
    }
    // What the rules between fields ask for on top of that.
    const auto set = [&](const char* table, const char* column, const Value& value) {
        if (QLatin1String(kind.table) == QLatin1String(table)) {
            row.cells[kind.fieldNumber(QLatin1String(column))] = value;
        }
    };
    set("decision", "kind", u"other"_s);
    set("loop_step", "hands_to", u"teacher"_s);
    set("in_kind", "hours", 1.5);
    set("remark", "text", u"Called"_s);
    if (&kind == &kindOf<Naming>()) {
        row.cells[kind.fieldNumber(QLatin1String("organisation"))] =
            leastValue(ledger, kind, kind.fields[kind.fieldNumber(QLatin1String("organisation"))]);
    }
    return row;
}

Value leastValue(Ledger& ledger, const Kind& kind, const FieldInfo& field) {
    switch (field.kind) {
    case FieldKind::choice:
    case FieldKind::scale:
        return QString::fromLatin1(field.choices[0].key);
    case FieldKind::reference: {
        const Kind& other = *kindOfTable(QString::fromLatin1(field.refersTo));
        return Table(other).insert(ledger.database(), completed(other, leastRow(ledger, other)));
    }
    case FieldKind::link:
        return u"indicator:1"_s;
    case FieldKind::date:
        return u"2020-01-01"_s;
    case FieldKind::when:
        return u"2010-23"_s;
    case FieldKind::whole:
        return qint64{1};
    case FieldKind::percent:
        return qint64{3333};
    case FieldKind::approximate:
        return u">50"_s;
    case FieldKind::period:
        return qint64{18505}; // before any that the catalogue has
    default:
        return u"text %1"_s.arg(Table(kind).count(ledger.database()));
    }
}

QString onDelete(OnDelete rule) {
    return rule == OnDelete::takeAlong ? u"CASCADE"_s
           : rule == OnDelete::loosen  ? u"SET NULL"_s
                                       : u"NO ACTION"_s;
}

} // namespace

TEST_CASE("every kind's fields are its table's columns, in their order", "[store]") {
    const Register made;
    for (const Kind* kind : allKinds()) {
        CAPTURE(kind->table);
        QStringList fields{u"id"_s};
        for (const FieldInfo& field : kind->fields) {
            fields << QString::fromLatin1(field.column);
        }
        QStringList columns =
            ask(*made, std::string("SELECT name FROM pragma_table_info('") + kind->table + "') ORDER BY cid");
        if (QLatin1String(kind->table) == QLatin1String("milestone")) {
            // Of schema 1, and empty since: the journal tells a column by its place.
            columns.removeAll(u"record_kind"_s);
            columns.removeAll(u"record_id"_s);
        }
        CHECK(columns == fields);
    }
}

TEST_CASE("every field is kept as its kind of value", "[store]") {
    const Register made;
    for (const Kind* kind : allKinds()) {
        for (const FieldInfo& field : kind->fields) {
            const QString column = QString::fromLatin1(field.column);
            CAPTURE(kind->table, column);
            CHECK(columnsOf(*made, *kind, "type", column) == typeOf(field.kind));
            // What the file insists on, the form has to ask for, or fill in by itself.
            const bool insists = columnsOf(*made, *kind, "\"notnull\"", column) == u"1"_s;
            CHECK(insists == (field.rules.required || !isEmpty(field.fallback)));
        }
    }
}

TEST_CASE("every reference is a foreign key with an index, and does what its description says", "[store]") {
    const Register made;
    for (const Kind* kind : allKinds()) {
        QStringList described;
        for (const FieldInfo& field : kind->fields) {
            if (field.kind == FieldKind::reference) {
                described << u"%1|%2|%3"_s.arg(QLatin1String(field.column), QLatin1String(field.refersTo),
                                               onDelete(field.rules.onDelete));
                CHECK((field.rules.onDelete != OnDelete::loosen || !field.rules.required));
            }
        }
        described.sort();
        CAPTURE(kind->table);
        const std::string table = kind->table;
        CHECK(ask(*made, "SELECT \"from\", \"table\", on_delete FROM pragma_foreign_key_list('" + table +
                             "') ORDER BY 1") == described);
        // Without one, deleting a parent would read the whole table.
        for (const QString& key : described) {
            const std::string column = key.section(u'|', 0, 0).toStdString();
            CAPTURE(column);
            CHECK(ask(*made,
                      "SELECT count(*) > 0 FROM pragma_index_list('" + table +
                          "') AS i JOIN pragma_index_info(i.name) AS c WHERE c.seqno = 0 AND c.name = '" +
                          column + "'") == QStringList{u"1"_s});
        }
    }
}

TEST_CASE("parts go with their whole, people are forgotten, and all else stands in the way", "[store]") {
    // Told by hand, from what programme.md means: a whole, and what is a part of it.
    const std::map<QString, QString> parts{
        {u"organisation"_s, u"membership naming organisation_name succession"_s},
        {u"programme"_s, u"goal logic_step review sub_programme"_s},
        {u"sub_programme"_s, u"measure milestone"_s},
        {u"measure"_s, u"activity budget_line in_kind"_s},
        {u"indicator"_s, u"naming segment"_s},
        {u"body"_s, u"seat"_s},
        {u"seat"_s, u"seat_term"_s},
        {u"meeting"_s, u"attendance"_s},
        {u"theme"_s, u"theme_tag"_s},
        {u"plan"_s, u"plan_version"_s},
        {u"plan_version"_s, u"deviation plan_item"_s},
        {u"plan_item"_s, u"deviation"_s},
        {u"initiative"_s, u"consent initiative_stage output seminar"_s},
        {u"learning_loop"_s, u"loop_step"_s},
        {u"funding_agreement"_s, u"funding_share"_s},
        {u"dialogue_meeting"_s, u"dialogue_party input status_sheet"_s},
        {u"input"_s, u"trace"_s},
        {u"course"_s, u"course_feedback course_gathering enrolment"_s},
        {u"enrolment"_s, u"help_offer practice_step"_s},
        {u"network"_s, u"fatigue_sign gathering network_member network_resource"_s},
        {u"gathering"_s, u"fatigue_sign gathering_attendance"_s},
        {u"transition_agreement"_s, u"transition_meeting"_s},
        {u"evaluation"_s, u"interview_round research_question"_s},
        {u"research_question"_s, u"research_question"_s},
        {u"interview_round"_s, u"interview"_s},
        {u"logic_step"_s, u"logic_link"_s},
        {u"evidence"_s, u"evidence_link quote"_s},
        {u"claim"_s, u"claim_use"_s},
        {u"review"_s, u"review_answer"_s}};
    std::map<QString, QString> described;
    for (const Kind* whole : allKinds()) {
        QStringList found;
        for (const Kind* kind : allKinds()) {
            for (const FieldInfo& field : kind->fields) {
                if (field.kind != FieldKind::reference ||
                    QLatin1String(field.refersTo) != QLatin1String(whole->table)) {
                    continue;
                }
                if (field.isPart()) {
                    found << QString::fromLatin1(kind->table);
                }
                // Whoever asks to be forgotten must not be held by what they took part in.
                const bool isOfPerson = whole == &kindOf<Person>() || whole == &kindOf<Speaker>();
                CAPTURE(kind->table, field.column);
                CHECK((field.rules.onDelete == OnDelete::loosen) == isOfPerson);
            }
        }
        found.removeDuplicates();
        found.sort();
        if (!found.isEmpty()) {
            described[QString::fromLatin1(whole->table)] = found.join(u' ');
        }
    }
    for (const auto& [whole, names] : parts) {
        CAPTURE(whole);
        CHECK(described[whole] == names);
    }
    CHECK(described.size() == parts.size());
}

TEST_CASE("every table is strict, so that the file stays valid whoever writes it", "[store]") {
    const Register made;
    CHECK(ask(*made,
              "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 "
              "AND name NOT LIKE 'sqlite_%'")
              .isEmpty());
}

TEST_CASE("tables without rowid begin with their key", "[store]") {
    // SQLite 3.40's integrity check tells of NULL values that are none where the key stands elsewhere.
    const Register made;
    for (const QString& table :
         ask(*made, "SELECT name FROM pragma_table_list WHERE schema = 'main' AND wr = 1")) {
        CAPTURE(table);
        const auto keys =
            ask(*made, "SELECT pk FROM pragma_table_info('" + table.toStdString() + "') ORDER BY cid");
        int place = 0;
        for (const QString& key : keys) {
            CHECK((key == u"0"_s || key.toInt() == place + 1));
            place += key == u"0"_s ? 1000 : 1; // after the first other column none may come
        }
    }
}

TEST_CASE("the file takes each choice that a form offers, and no other", "[store]") {
    const Register made;
    for (const Kind* kind : allKinds()) {
        for (std::size_t i = 0; i < kind->fields.size(); ++i) {
            const FieldInfo& field = kind->fields[i];
            if (field.choices.empty()) {
                continue;
            }
            CAPTURE(kind->table, field.column);
            QStringList keys;
            for (const Choice& choice : field.choices) {
                keys << u"'%1'"_s.arg(QLatin1String(choice.key));
            }
            CHECK(wordsOf(*made, *kind, field.column) == keys.join(u", "_s));
            Row row = completed(*kind, leastRow(*made, *kind));
            row.cells[i] = u"something else"_s;
            CHECK_THROWS_AS(Table(*kind).insert(made->database(), row), sqlite::Error);
            row.cells[i] = QString::fromLatin1(field.choices.back().key);
            CHECK_NOTHROW(Table(*kind).insert(made->database(), row));
        }
    }
}

TEST_CASE("a row with only what is required can be kept", "[store]") {
    const Register made;
    for (const Kind* kind : allKinds()) {
        CAPTURE(kind->table);
        const Row row = leastRow(*made, *kind);
        qint64 id = 0;
        CHECK(words(made->change({}, [&](Edit& edit) { id = edit.add(*kind, row); })).isEmpty());
        REQUIRE(made->row(*kind, id));
        CHECK(made->row(*kind, id)->cells == completed(*kind, row).cells);
    }
}

TEST_CASE("named queries find their rows by an index", "[store]") {
    const Register made;
    const auto plan = [&](const std::string& sql) {
        return ask(*made, "EXPLAIN QUERY PLAN " + sql).join(u'\n');
    };
    // The texts of figurequery.cpp, importplan.cpp and journal.cpp with their parameters.
    for (const char* sql :
         {"SELECT id, grade FROM series WHERE indicator = ?1 AND unit = ?2 AND age = ?3 AND sex = ?4 AND "
          "ownership = 'all' ORDER BY grade",
          "SELECT id FROM series WHERE indicator = ?1 AND unit = ?2 AND age = ?3 AND sex = ?4 AND grade = ?5 "
          "AND "
          "ownership = ?6",
          "SELECT * FROM observation WHERE series = ?1 AND version = ?2 ORDER BY period",
          "SELECT * FROM observation WHERE series = ?1 AND period = ?2 AND version = ?3",
          "SELECT * FROM segment WHERE indicator = ?1", "SELECT * FROM organisation WHERE number = ?1",
          "SELECT * FROM membership WHERE region = ?1", "SELECT imported_at FROM source WHERE sha256 = ?1",
          "SELECT id FROM journal WHERE state = 'done' ORDER BY id DESC LIMIT 1"}) {
        CAPTURE(sql);
        const QString found = plan(sql);
        CAPTURE(found);
        CHECK(found.contains(u"SEARCH"_s));
        CHECK_FALSE(found.contains(u"SCAN"_s));
        CHECK_FALSE(found.contains(u"TEMP B-TREE"_s));
    }
}
