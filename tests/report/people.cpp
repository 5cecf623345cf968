// SPDX-License-Identifier: MIT
// What a person is given, and what the register of processing says.
#include "domain/people.h"
#include "domain/papers.h"
#include "domain/personal.h"
#include "report/pagelayout.h"
#include "report/personreport.h"
#include "report/processingreport.h"
#include "store/ledger.h"
#include "store/people/erasure.h"
#include "store/recordnames.h"
#include "support/text.h"

#include <QTemporaryDir>

using namespace samspel;
using namespace samspel::report;

namespace {

const QDateTime day(QDate(2026, 11, 29), QTime(10, 0), Qt::UTC);

struct People {
    QTemporaryDir folder;
    std::unique_ptr<Ledger> ledger = Ledger::create(folder.filePath(u"r.samspel"_s), Language::load(u"en"_s));
    Id<Person> kari;

    People() {
        const Problems problems = ledger->change({Action::add, u"person"_s, u"Kari Moe"_s}, [&](Edit& edit) {
            Person person;
            person.name = u"Kari Moe"_s;
            person.email = u"kari@sogndal.example"_s;
            kari = edit.add(person);
            Task task;
            task.title = u"Ring Kari Moe om møtet"_s;
            edit.add(task);
            task.title = u"Skriv referat"_s;
            task.responsible = kari;
            edit.add(task);
        });
        REQUIRE(problems.empty());
    }
};

QString textOf(const Text& text) {
    QString all;
    for (const Run& run : text) {
        all += run.text;
    }
    return all;
}

/// All words of a document, a line for each cell.
QStringList wordsOf(const std::vector<Block>& blocks) {
    QStringList words;
    for (const Block& block : blocks) {
        if (const auto* heading = std::get_if<Heading>(&block.content)) {
            words << heading->text;
        } else if (const auto* paragraph = std::get_if<Paragraph>(&block.content)) {
            words << textOf(paragraph->text);
        } else if (const auto* table = std::get_if<report::Table>(&block.content)) {
            for (const TableRow& row : table->rows) {
                for (const report::Cell& cell : row.cells) {
                    words << cell.text;
                }
            }
        }
    }
    return words;
}

} // namespace

TEST_CASE("the register of processing names every field about people, in every language", "[people]") {
    const People made;
    for (const QString& code : Language::codes()) {
        const Language language = Language::load(code);
        const report::Document document = processingReport(*made.ledger, day, language);
        const QStringList words = wordsOf(document.blocks);
        for (const PersonalField& personal : personalFields()) {
            INFO(personal.kind->table << "." << personal.field->column << " " << code.toStdString());
            CHECK(words.contains(language.say("Field", personal.purpose)));
            CHECK(words.contains(retentionLabel(personal.retention, 5, language)));
        }
        CHECK_FALSE(layOut(document).pages.empty());
    }
    const QStringList words = wordsOf(processingReport(*made.ledger, day, Language::load(u"en"_s)).blocks);
    CHECK(words.contains(u"1 person"_s));
}

TEST_CASE("a person reads the record, what refers to it, texts, and the history", "[people]") {
    const People made;
    const Language language = Language::load(u"en"_s);
    const RecordNames names(*made.ledger, language);
    const PersonTrace trace = traceOf(*made.ledger, made.kari.value);
    const report::Document document = personReport(*made.ledger, trace, names, day, language);
    CHECK(document.title == u"Kari Moe"_s);
    const QStringList words = wordsOf(document.blocks);
    CHECK(words.contains(u"kari@sogndal.example"_s));
    CHECK(words.contains(u"Skriv referat"_s));
    CHECK(words.contains(u"Ring Kari Moe om møtet"_s));
    CHECK(words.filter(u"Add person “Kari Moe”"_s).size() == 1);
    CHECK_FALSE(layOut(document).pages.empty());
}
