// SPDX-License-Identifier: MIT
#include "exchange/sample/sample.h"
#include "store/attention/attention.h"
#include "store/content.h"
#include "store/ledger.h"
#include "store/rowkeys.h"
#include "support/catch.h"

#include "domain/bodies.h"
#include "domain/evaluation.h"
#include "domain/leaders.h"
#include "domain/money.h"
#include "domain/owners.h"
#include "domain/papers.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <algorithm>
#include <map>
#include <set>

using namespace samspel;

namespace {

const QDate autumn(2026, 11, 20);

/// The sample as it is made on a day.
struct Sample {
    explicit Sample(QDate today = autumn) {
        const QString path = folder.filePath(QStringLiteral("s.samspel"));
        exchange::makeSample(path, Language::load(QStringLiteral("nn")), today);
        ledger = Ledger::open(path, Language::load(QStringLiteral("en")), Access::read);
    }
    QTemporaryDir folder;
    std::unique_ptr<Ledger> ledger;
};

std::string nameOf(const Kind& kind, const FieldInfo& field) {
    return std::string(kind.table) + "." + field.column;
}

QString numberOf(const Ledger& ledger, Id<Organisation> organisation) {
    return ledger.find(organisation).value_or(Organisation{}).number;
}

} // namespace

TEST_CASE("the sample has a record of every kind") {
    const Sample sample;
    for (const Kind* kind : allKinds()) {
        INFO(kind->table);
        CHECK(!sample.ledger->rows(*kind).empty());
    }
    CHECK(sample.ledger->check().isEmpty());
}

TEST_CASE("the sample fills every field of every kind, and holds every choice of each") {
    // Only an importer of files fills these.
    const std::set<std::string> notFilled{"source.file",     "source.format",   "source.retrieved",
                                          "source.size",     "source.encoding", "source.sha256",
                                          "source.importer", "source.kept",     "source.changed"};
    const Sample sample;
    for (const Kind* kind : allKinds()) {
        const auto rows = sample.ledger->rows(*kind);
        for (std::size_t i = 0; i < kind->fields.size(); ++i) {
            const FieldInfo& field = kind->fields[i];
            const std::string name = nameOf(*kind, field);
            INFO(name);
            std::set<std::string> found;
            for (const Row& row : rows) {
                found.insert(textOf(row.cells[i]).toStdString());
            }
            const bool isFilled =
                std::any_of(rows.begin(), rows.end(), [&](const Row& row) { return !isEmpty(row.cells[i]); });
            const bool isLeftToFiles = notFilled.count(name) > 0 || name.starts_with("membership.note");
            CHECK((isFilled || isLeftToFiles));
            for (const Choice& choice : field.choices) {
                INFO(choice.key);
                CHECK(found.count(choice.key) == 1);
            }
        }
    }
}

TEST_CASE("every count that a keeper sees first has something behind it, whenever the sample is made") {
    const QDate today = GENERATE(QDate(2026, 11, 20), QDate(2027, 1, 1), QDate(2028, 2, 29),
                                 QDate(2029, 7, 14), QDate(2030, 12, 31));
    const Sample sample(today);
    for (const Attention& count : attention(*sample.ledger, today, Language::load(QStringLiteral("en")))) {
        INFO(today.toString(Qt::ISODate).toStdString() << " " << count.code.toStdString());
        CHECK(count.isComplete);
        CHECK(count.count() > 0);
    }
}

TEST_CASE("people in the sample are roles, and all of them are invented") {
    const Sample sample;
    for (const Person& person : sample.ledger->all<Person>()) {
        INFO(person.name.toStdString());
        CHECK(person.isInvented);
        CHECK(person.origin == QStringLiteral("Oppdikta døme"));
        // "Rektor no, skule A", "Forskar A": an office, and perhaps where, never a first and a family name.
        static const QRegularExpression office(
            QStringLiteral("^\\p{Lu}\\p{Ll}+( \\p{Ll}+)?(, \\w+( \\w+)?| \\p{Lu})?$"),
            QRegularExpression::UseUnicodePropertiesOption);
        CHECK(office.match(person.name).hasMatch());
        CHECK((person.email.isEmpty() || person.email.endsWith(QStringLiteral("example.org"))));
    }
}

TEST_CASE("what says where it comes from says so in every record, and what is invented says that") {
    const Sample sample;
    for (const Kind* kind : allKinds()) {
        const auto has = [&](const char* column) {
            return std::any_of(kind->fields.begin(), kind->fields.end(), [&](const FieldInfo& field) {
                return QLatin1String(column) == QLatin1String(field.column);
            });
        };
        if (!has("origin")) {
            continue;
        }
        const std::size_t origin = kind->fieldNumber(QLatin1String("origin"));
        for (const Row& row : sample.ledger->rows(*kind)) {
            const QString text = textOf(row.cells[origin]);
            INFO(kind->table << " " << kind->titleOf(row).toStdString());
            CHECK(!text.isEmpty());
            if (has("is_invented")) {
                const bool isInvented =
                    wholeOf(row.cells[kind->fieldNumber(QLatin1String("is_invented"))]) != 0;
                CHECK(isInvented == text.startsWith(QStringLiteral("Oppdikta")));
            }
        }
    }
}

TEST_CASE("six of the seven municipalities of 2006 have a founding decision, and Lærdal has none") {
    const Sample sample;
    std::set<QString> decided;
    for (const Decision& decision : sample.ledger->all<Decision>()) {
        if (decision.kind == DecisionKind::founding && decision.date.year() == 2006) {
            decided.insert(numberOf(*sample.ledger, decision.organisation));
        }
    }
    const auto number = [](const char* text) { return QString::fromLatin1(text); };
    CHECK(decided == std::set<QString>{number("1417"), number("1418"), number("1419"), number("1420"),
                                       number("1421"), number("1426")});
}

TEST_CASE("the shares of a year sum to 100 %, but for 2011, where 99,99 % waits to be found") {
    const Sample sample;
    std::map<std::string, Percent> sums;
    for (const FundingShare& share : sample.ledger->all<FundingShare>()) {
        Percent& sum = sums[share.year->display().toStdString()];
        sum = sum + share.share;
    }
    CHECK(sums == std::map<std::string, Percent>{
                      {"2010", {10000}}, {"2011", {9999}}, {"2012", {10000}}, {"2026", {10000}}});
}

TEST_CASE("the programme facts stand as their source tells them") {
    const Sample sample;
    bool isFound = false;
    for (const Course& course : sample.ledger->all<Course>()) {
        if (!course.isInvented && course.audience == CourseAudience::schoolLeaders) {
            isFound = true;
            CHECK(course.credits == 30);
            CHECK(course.participants == Approximate(50, Approximate::How::justOver));
            CHECK(sample.ledger->find(course.provider)->name == QStringLiteral("Høgskulen i Sogndal"));
        }
    }
    CHECK(isFound);
    // Nine research questions with five under them.
    const auto questions = sample.ledger->all<ResearchQuestion>();
    const auto under = std::count_if(questions.begin(), questions.end(),
                                     [](const ResearchQuestion& q) { return q.parent.isKept(); });
    CHECK(questions.size() == 14);
    CHECK(under == 5);
}

TEST_CASE("the sample's saved searches can be read and find something") {
    const Sample sample;
    for (const SavedSearch& search : sample.ledger->all<SavedSearch>()) {
        INFO(search.name.toStdString());
        const Kind* kind = kindOfTable(search.kindTable);
        REQUIRE(kind != nullptr);
        auto query = RowQuery::parse(*kind, search.conditions);
        REQUIRE(query.has_value());
        query->filter = search.filter;
        CHECK(!rowKeys(*sample.ledger, *query, Language::load(QStringLiteral("nn")), autumn).ids.empty());
    }
}

TEST_CASE("papers of the sample lie inside it, and can be read") {
    const Sample sample;
    int kept = 0;
    for (const samspel::Document& document : sample.ledger->all<samspel::Document>()) {
        if (document.file.isKept()) {
            ++kept;
            const auto file = sample.ledger->content(document.file.sha256);
            REQUIRE(file.has_value());
            CHECK(file->data.startsWith("Oppdikta døme."));
        }
    }
    CHECK(kept == 3);
}
