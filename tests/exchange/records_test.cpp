// SPDX-License-Identifier: MIT
// Lists of records on their way out and in. Organisations and milestones stand for all kinds.
#include "exchange/table/recordplan.h"

#include "domain/language.h"
#include "domain/organisation.h"
#include "domain/people.h"
#include "domain/programme.h"
#include "exchange/contacts/contacts.h"
#include "exchange/table/sheetexport.h"
#include "store/ledger.h"
#include "store/recordnames.h"
#include "support/catch.h"
#include "support/text.h"

#include <QTemporaryDir>

using namespace samspel;
using namespace samspel::exchange;

namespace {

const Language& english() {
    static const Language language = Language::load(u"en"_s);
    return language;
}

struct Register {
    QTemporaryDir folder;
    std::unique_ptr<Ledger> ledger = Ledger::create(folder.filePath(u"r.samspel"_s), english());

    template <class R>
    Id<R> add(const R& record) {
        Id<R> id;
        REQUIRE(ledger->change({Action::add, {}, {}}, [&](Edit& edit) { id = edit.add(record); }).empty());
        return id;
    }
    Id<Organisation> unit(OrganisationKind kind, const QString& number, const QString& name) {
        Organisation made;
        made.kind = kind;
        made.number = number;
        made.name = name;
        return add(made);
    }
    Id<Organisation> sogndal = unit(OrganisationKind::municipality, u"4640"_s, u"Sogndal"_s);
};

RecordFile fileOf(const Kind& kind, const QByteArray& csv) {
    const SheetReading reading = readSheet({u"list.csv"_s, csv}, {}, english());
    REQUIRE(reading.accepted());
    return RecordFile::from(reading, u"list.csv"_s, kind);
}

template <class R>
RecordPlan planOf(Register& reg, const QByteArray& csv) {
    const RecordFile file = fileOf(kindOf<R>(), csv);
    return planRecords(*reg.ledger, kindOf<R>(), file, ColumnMapping::suggested(kindOf<R>(), file.heads),
                       english());
}

template <class R>
RecordPlan import(Register& reg, const QByteArray& csv, bool leavesOutFlawed = false) {
    const RecordFile file = fileOf(kindOf<R>(), csv);
    return importRecords(*reg.ledger, kindOf<R>(), file, ColumnMapping::suggested(kindOf<R>(), file.heads),
                         leavesOutFlawed, english());
}

/// "new 2 changed 1 same 3 problem 0"
std::string counts(const RecordPlan& plan) {
    using State = PlannedRecord::State;
    return "new " + std::to_string(plan.count(State::fresh)) + " changed " +
           std::to_string(plan.count(State::changed)) + " same " + std::to_string(plan.count(State::same)) +
           " problem " + std::to_string(plan.count(State::flawed));
}

std::vector<std::string> told(const RecordPlan& plan) {
    std::vector<std::string> all;
    for (const Problem& p : plan.problems) {
        all.push_back(std::to_string(p.line) + ":" + std::to_string(p.column) + " " + p.what.toStdString());
    }
    return all;
}

} // namespace

TEST_CASE("Heads are known by column name, by label in any language, and by usual words", "[records]") {
    const Kind& kind = kindOf<Organisation>();
    const auto columns = [&](const QStringList& heads) {
        QStringList found;
        for (const auto& field : ColumnMapping::suggested(kind, heads).fields) {
            found << (field ? QString::fromLatin1(kind.fields[*field].column) : u"-"_s);
        }
        return found;
    };
    CHECK(columns({u"name"_s, u"number"_s, u"valid_from"_s}) ==
          QStringList{u"name"_s, u"number"_s, u"valid_from"_s});
    CHECK(columns({u"Namn"_s, u"NUMMER:"_s, u"Høyrer til"_s}) ==
          QStringList{u"name"_s, u"number"_s, u"parent"_s});
    CHECK(columns({u"Navn"_s, u"Orgnr."_s, u"hoyrer  til"_s}) ==
          QStringList{u"name"_s, u"number"_s, u"parent"_s});
    // Each field once; its own name goes before a word for it.
    CHECK(columns({u"Namn"_s, u"Navn"_s, u"Rare ting"_s, QString()}) ==
          QStringList{u"name"_s, u"-"_s, u"-"_s, u"-"_s});
    CHECK(columns({u"Namn"_s, u"Name"_s}) == QStringList{u"-"_s, u"name"_s});
}

TEST_CASE("New, changed and same rows are told, and the run does what the preview said", "[records]") {
    Register reg;
    reg.unit(OrganisationKind::school, u"975276074"_s, u"Sagatun skule"_s);
    const QByteArray csv = "Skular i Sogndal;;\r\nNamn;Nummer;Slag;Høyrer til\r\n"
                           "Sagatun skule;975276074;Skule;Sogndal\r\n"
                           "Trudvang skule;974597349;skule;4640\r\n"
                           "Sogndal;4640;Kommune;\r\n";
    const RecordPlan trial = planOf<Organisation>(reg, csv);
    CHECK(told(trial).empty());
    CHECK(counts(trial) == "new 1 changed 1 same 1 problem 0");
    CHECK(reg.ledger->all<Organisation>().size() == 2);
    const RecordPlan run = import <Organisation>(reg, csv);
    CHECK(run.wasWritten);
    CHECK(run.records == trial.records);
    const auto all = reg.ledger->all<Organisation>();
    REQUIRE(all.size() == 3);
    for (const Organisation& unit : all) {
        CHECK((unit.id == reg.sogndal || unit.parent == reg.sogndal));
    }
    CHECK(counts(planOf<Organisation>(reg, csv)) == "new 0 changed 0 same 3 problem 0");
    // One step takes all of it back.
    CHECK(reg.ledger->undo().happened);
    CHECK(reg.ledger->all<Organisation>().size() == 2);
}

TEST_CASE("Problems have line and column, rows with problems stop the import or are left out", "[records]") {
    Register reg;
    const QByteArray csv = "Namn;Nummer;Slag;Høyrer til;Frå\n"
                           "Vik;4639;Kommune;;2020-01-01\n"
                           "Luster;4644;Fylkeslag;;\n"
                           "Årdal;46;Kommune;;\n"
                           "Lærdal;4642;Kommune;Vestlandet;31.2.2020\n"
                           ";4643;Kommune;;\n";
    const RecordPlan plan = planOf<Organisation>(reg, csv);
    CHECK(counts(plan) == "new 1 changed 0 same 0 problem 4");
    CHECK(told(plan) ==
          std::vector<std::string>{"3:3 “Fylkeslag” is none of the choices.",
                                   "4:2 A municipality number has four digits.",
                                   "5:4 “Vestlandet” is not in the register, among “Organisations”.",
                                   "5:5 “31.2.2020” is no date. Write it as 15.9.2010 or 2010-09-15.",
                                   "6:1 This has to be filled in."});
    CHECK_FALSE(import <Organisation>(reg, csv).wasWritten);
    CHECK(reg.ledger->all<Organisation>().size() == 1);
    CHECK(import <Organisation>(reg, csv, true).wasWritten);
    CHECK(reg.ledger->all<Organisation>().size() == 2);
}

TEST_CASE("An empty cell leaves what the register holds", "[records]") {
    Register reg;
    CHECK(counts(planOf<Organisation>(reg, "number;name;note\n4640;;\n")) ==
          "new 0 changed 0 same 1 problem 0");
    import <Organisation>(reg, "number;name;note\n4640;;Ein merknad\n");
    CHECK(reg.ledger->find(reg.sogndal)->name == u"Sogndal"_s);
    CHECK(reg.ledger->find(reg.sogndal)->note == u"Ein merknad"_s);
}

TEST_CASE("A row may refer to another row of the file, also to a later one", "[records]") {
    Register reg;
    const QByteArray csv = "name;kind;number;parent\n"
                           "Kaupanger skule;school;974597357;Vestre\n"
                           "Vestre;other;;4640\n";
    CHECK(counts(planOf<Organisation>(reg, csv)) == "new 2 changed 0 same 0 problem 0");
    CHECK(import <Organisation>(reg, csv).wasWritten);
    const auto school = reg.ledger->where<Organisation>("number", u"974597357"_s);
    REQUIRE(school.size() == 1);
    CHECK(reg.ledger->find(school[0].parent)->name == u"Vestre"_s);
    const RecordPlan circle =
        planOf<Organisation>(reg, "name;kind;parent\nA;other;B\nB;other;A\nC;other;A\n");
    CHECK(counts(circle) == "new 0 changed 0 same 0 problem 3");
    const RecordPlan onFlawed = planOf<Organisation>(reg, "name;kind;parent\nA;nothing\nB;other;A\n");
    CHECK(counts(onFlawed) == "new 0 changed 0 same 0 problem 2");
}

TEST_CASE("The same record twice, and names that several have, are told", "[records]") {
    Register reg;
    reg.unit(OrganisationKind::other, {}, u"Nes"_s);
    reg.unit(OrganisationKind::other, {}, u"Nes"_s);
    const RecordPlan plan = planOf<Organisation>(reg, "name;number;kind;parent\n"
                                                      "Sogndal;4640;municipality;\n"
                                                      "Sogndal;4640;municipality;\n"
                                                      "Bygd;;other;Nes\n"
                                                      "Sogndal;1420;municipality;\n");
    CHECK(counts(plan) == "new 1 changed 0 same 1 problem 2");
    CHECK(told(plan) ==
          std::vector<std::string>{
              "3:1 This is the same record as on line 2.",
              "4:4 Several records are called “Nes”. Write the number, or the name as lists show it.",
              "5:1 Another record has this name. This one becomes new, as its number or e-mail "
              "address is another."});
}

TEST_CASE("What only the register can tell, the preview tells too", "[records]") {
    Register reg;
    // Two keys of one municipality number cannot be; the second is found by name, so only the register
    // objects.
    reg.unit(OrganisationKind::municipality, u"4639"_s, u"Vik"_s);
    const RecordPlan plan = planOf<Organisation>(reg, "name;number;kind\nVik;4640;municipality\n");
    CHECK(plan.count(PlannedRecord::State::fresh) == 0);
}

TEST_CASE("A mapping that a person chose is remembered for files with the same heads", "[records]") {
    Register reg;
    const Kind& kind = kindOf<Organisation>();
    const QStringList heads{u"Eining"_s, u"Kode"_s};
    ColumnMapping chosen{
        {kind.fieldNumber(QLatin1String("name")), kind.fieldNumber(QLatin1String("number"))}};
    CHECK(ColumnMapping::remembered(*reg.ledger, kind, heads) == ColumnMapping::suggested(kind, heads));
    REQUIRE(reg.ledger
                ->change({Action::change, u"organisation"_s, {}},
                         [&](Edit& edit) { chosen.remember(edit, *reg.ledger, kind, heads); })
                .empty());
    CHECK(ColumnMapping::remembered(*reg.ledger, kind, {u"EINING"_s, u" kode:"_s}) == chosen);
    CHECK_FALSE(ColumnMapping::remembered(*reg.ledger, kind, {u"Eining"_s, u"Kode"_s, u"Anna"_s}).fields[0]);
}

TEST_CASE("A list and the mapping that it was read by are one step", "[records]") {
    Register reg;
    const Kind& kind = kindOf<Organisation>();
    const RecordFile file = fileOf(kind, "Eining;Sort\r\nTrudvang skule;Skule\r\nKvåle skule;Skule\r\n");
    const ColumnMapping chosen{
        {kind.fieldNumber(QLatin1String("name")), kind.fieldNumber(QLatin1String("kind"))}};
    REQUIRE(importRecords(*reg.ledger, kind, file, chosen, false, english()).wasWritten);
    CHECK(reg.ledger->all<Organisation>().size() == 3);
    CHECK(ColumnMapping::remembered(*reg.ledger, kind, file.heads) == chosen);
    REQUIRE(reg.ledger->undo().happened);
    CHECK(reg.ledger->all<Organisation>().size() == 1);
    CHECK(ColumnMapping::remembered(*reg.ledger, kind, file.heads) ==
          ColumnMapping::suggested(kind, file.heads));
    REQUIRE(reg.ledger->redo().happened);
    CHECK(reg.ledger->all<Organisation>().size() == 3);
    CHECK(ColumnMapping::remembered(*reg.ledger, kind, file.heads) == chosen);
    // What cannot be written leaves no trace of how it was to be read.
    const RecordFile flawed = fileOf(kind, "Stad;Ting\r\nTrudvang;Romskip\r\n");
    REQUIRE_FALSE(importRecords(*reg.ledger, kind, flawed, chosen, false, english()).wasWritten);
    CHECK(ColumnMapping::remembered(*reg.ledger, kind, flawed.heads) != chosen);
}

TEST_CASE("A table may have some of the fields, in another order", "[records]") {
    Register reg;
    const Kind& kind = kindOf<Organisation>();
    const std::vector<samspel::Row> rows = reg.ledger->rows(kind);
    const std::vector<std::size_t> fields{kind.fieldNumber(QLatin1String("number")),
                                          kind.fieldNumber(QLatin1String("name"))};
    const RecordNames names(*reg.ledger, english());
    const Sheet sheet = sheetOf(kind, rows, fields, Heads::labels, english(), names);
    CHECK(sheet.heads == QStringList{u"Number"_s, u"Name"_s});
    REQUIRE(sheet.rows.size() == 1);
    CHECK(plainText(sheet.rows[0][0]) == u"4640"_s);
    CHECK(plainText(sheet.rows[0][1]) == u"Sogndal"_s);
}

TEST_CASE("The contacts of a list of roles are the people who have them, each once", "[records]") {
    Register reg;
    const auto person = [&](const QString& name, const QString& email) {
        Person made;
        made.name = name;
        made.email = email;
        return reg.add(made);
    };
    const auto role = [&](Id<Person> who, RoleKind kind) {
        Role made;
        made.person = who;
        made.kind = kind;
        made.organisation = reg.sogndal;
        reg.add(made);
    };
    const Id<Person> kari = person(u"Kari Moe"_s, u"kari@sogndal.no"_s);
    const Id<Person> ola = person(u"Ola Dal"_s, {});
    (void)person(u"Berit Utan Rolle"_s, u"berit@sogndal.no"_s);
    role(kari, RoleKind::principal);
    role({}, RoleKind::mayor); // the seat remains
    role(ola, RoleKind::chiefExecutive);
    role(kari, RoleKind::boardMember);
    const Kind& kind = kindOf<Role>();
    REQUIRE(contactKindOf(kind) == &kindOf<Person>());
    CHECK(contactKindOf(kindOf<Person>()) == &kindOf<Person>());
    CHECK(contactKindOf(kindOf<Milestone>()) == nullptr);
    const RecordNames names(*reg.ledger, english());
    const auto contacts =
        contactsBehind(*reg.ledger, kind, reg.ledger->rows(kind), QDate(2026, 1, 1), english(), names);
    REQUIRE(contacts.size() == 2);
    CHECK(contacts[0].name == u"Kari Moe"_s);
    CHECK(contacts[0].role == u"Principal, Board member"_s);
    CHECK(contacts[1].name == u"Ola Dal"_s);
    CHECK(addressLine(contacts) == u"Kari Moe <kari@sogndal.no>"_s);
}

TEST_CASE("Every kind goes out and comes back as the same, in each language, form and file", "[records]") {
    Register reg;
    reg.unit(OrganisationKind::school, u"975276074"_s, u"Sagatun skule"_s);
    Programme programme;
    programme.name = u"Sats på skulen; «snu»"_s;
    programme.owner = reg.sogndal;
    programme.begins = *When::parse(u"haust 2006"_s);
    const auto whole = reg.add(programme);
    SubProgramme part;
    part.programme = whole;
    part.name = u"Leiing"_s;
    reg.add(part);
    Milestone milestone;
    milestone.title = u"=Oppstart"_s;
    milestone.begins = *When::parse(u"2007-09-15"_s);
    reg.add(milestone);
    for (const QString& code : {u"nn"_s, u"nb"_s, u"en"_s}) {
        const Language language = Language::load(code);
        const RecordNames names(*reg.ledger, language);
        for (const Kind* kind : allKinds()) {
            const std::vector<samspel::Row> rows = reg.ledger->rows(*kind);
            for (const Heads heads : {Heads::labels, Heads::columns}) {
                const Sheet sheet = sheetOf(*kind, rows, heads, language, names);
                for (const QByteArray& bytes : {toCsv(sheet, CsvForm::norwegianExcel(language)), toCsv(sheet),
                                                toXlsx(sheet), toOds(sheet)}) {
                    const SheetReading reading = readSheet({u"f"_s, bytes}, {}, language);
                    const RecordFile file = RecordFile::from(reading, u"f"_s, *kind);
                    const RecordPlan plan = planRecords(
                        *reg.ledger, *kind, file, ColumnMapping::suggested(*kind, file.heads), language);
                    INFO(kind->table << " " << code.toStdString() << " " << reading.format.toStdString()
                                     << " " << counts(plan)
                                     << (plan.problems.empty() ? "" : told(plan).front()));
                    CHECK(plan.count(PlannedRecord::State::same) == static_cast<int>(rows.size()));
                    CHECK(plan.records.size() == rows.size());
                }
            }
        }
    }
}
