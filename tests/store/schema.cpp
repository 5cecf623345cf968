// SPDX-License-Identifier: MIT
// The description of each kind of record, held against the tables of resources/schema.
#include "store/register.h"

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

/// A row with every required cell filled, and what it refers to made.
Row leastRow(Ledger& ledger, const Kind& kind) {
    Row row{0, std::vector<Value>(kind.fields.size())};
    for (std::size_t i = 0; i < kind.fields.size(); ++i) {
        const FieldInfo& field = kind.fields[i];
        if (!field.rules.required) {
            continue;
        }
        switch (field.kind) {
        case FieldKind::choice:
            row.cells[i] = QString::fromLatin1(field.choices[0].key);
            break;
        case FieldKind::reference: {
            const Kind& other = *kindOfTable(QString::fromLatin1(field.refersTo));
            const Row needed = leastRow(ledger, other);
            CHECK(ledger.change({}, [&](Edit& edit) { row.cells[i] = qint64{edit.add(other, needed)}; })
                      .empty());
            break;
        }
        case FieldKind::date:
            row.cells[i] = u"2020-01-01"_s;
            break;
        case FieldKind::when:
            row.cells[i] = u"2010-23"_s;
            break;
        case FieldKind::period:
            row.cells[i] = qint64{18505}; // before any that the catalogue has
            break;
        default:
            row.cells[i] = u"text %1"_s.arg(ledger.rows(kind).size());
        }
    }
    return row;
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
        CHECK(ask(*made, std::string("SELECT name FROM pragma_table_info('") + kind->table +
                             "') ORDER BY cid") == fields);
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

TEST_CASE("every reference is a foreign key with an index", "[store]") {
    const Register made;
    for (const Kind* kind : allKinds()) {
        QStringList described;
        for (const FieldInfo& field : kind->fields) {
            if (field.refersTo != nullptr) {
                described << QString::fromLatin1(field.column) + u'|' + QString::fromLatin1(field.refersTo);
            }
        }
        described.sort();
        CAPTURE(kind->table);
        const std::string table = kind->table;
        CHECK(ask(*made, "SELECT \"from\", \"table\" FROM pragma_foreign_key_list('" + table +
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
            for (const Choice& choice : field.choices) {
                CAPTURE(kind->table, field.column, choice.key);
                Row row = leastRow(*made, *kind);
                row.cells[i] = QString::fromLatin1(choice.key);
                if (QLatin1String(choice.key) == QLatin1String("sub_programme")) {
                    continue; // a rule between fields, tested with the rules
                }
                CHECK(words(made->change({}, [&](Edit& edit) { edit.add(*kind, row); })).isEmpty());
            }
            if (!field.choices.empty()) {
                Row row = leastRow(*made, *kind);
                row.cells[i] = u"something else"_s;
                CHECK_THROWS_AS(Table(*kind).insert(made->database(), row), sqlite::Error);
            }
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
