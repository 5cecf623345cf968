// SPDX-License-Identifier: MIT
// Files of public registers on their way into a register.
#include "exchange/table/registerimport.h"

#include "fixture.h"
#include "support/text.h"

#include "domain/organisation.h"
#include "store/ledger.h"

#include <QTemporaryDir>
#include <algorithm>

using namespace fixture;

namespace {

const Language& english() {
    static const Language language = Language::load(u"en"_s);
    return language;
}

struct Register {
    QTemporaryDir folder;
    std::unique_ptr<Ledger> ledger = Ledger::create(folder.filePath(u"r.samspel"_s), english());

    RegisterOutcome import(const Reading& reading) {
        REQUIRE(refusals(reading).empty());
        return importRegister(*ledger, reading, {}, english());
    }
    std::vector<Organisation> units() const { return ledger->all<Organisation>(); }
    Organisation unit(const QString& number) const {
        const auto all = units();
        const auto it = std::find_if(all.begin(), all.end(),
                                     [&](const Organisation& one) { return one.number == number; });
        REQUIRE(it != all.end());
        return *it;
    }
};

std::vector<std::string> refused(const RegisterOutcome& outcome) {
    std::vector<std::string> texts;
    for (const RegisterPlan& plan : outcome.plans) {
        for (const Problem& problem : plan.plan.problems) {
            if (problem.weight == Problem::Weight::refuses) {
                texts.push_back(problem.what.toStdString());
            }
        }
    }
    return texts;
}

const char* const schools = R"([{"Orgnr":"975276112","Navn":"Feios skule","Kommunenr":"4639","Fylkesnr":"46",
"ErAktiv":true,"ErSkole":true,"ErOffentligSkole":true,"Skolekategorier":[{"Id":"5","Navn":"Kommunal"}]}])";

} // namespace

TEST_CASE("Schools come into an empty register with what they belong to", "[exchange][nsr]") {
    Register made;
    const RegisterOutcome outcome = made.import(readNamed(u"nsr.json"_s, schools));
    CHECK(refused(outcome).empty());
    CHECK(outcome.wasWritten);
    const Organisation school = made.unit(u"975276112"_s);
    CHECK(school.kind == OrganisationKind::school);
    CHECK(school.ownership == Ownership::municipal);
    const Organisation vik = made.unit(u"4639"_s);
    CHECK(school.parent == vik.id);
    CHECK(school.owner == vik.id);
    CHECK(vik.name == u"4639"); // until somebody names it
    CHECK(vik.parent == made.unit(u"46"_s).id);
    // The same file again changes nothing; a name that the register has stays.
    REQUIRE(made.ledger
                ->change({Action::change, {}, {}},
                         [&](Edit& edit) {
                             Organisation named = vik;
                             named.name = u"Vik"_s;
                             edit.change(named);
                         })
                .empty());
    const RegisterOutcome again = made.import(readNamed(u"nsr.json"_s, schools));
    CHECK(again.count(PlannedRecord::State::changed) == 0);
    CHECK(again.count(PlannedRecord::State::fresh) == 0);
    CHECK(made.unit(u"4639"_s).name == u"Vik");
}

TEST_CASE("A reform comes in with its successions", "[exchange][klass]") {
    Register made;
    const RegisterOutcome outcome = made.import(readNamed(
        u"changes.json"_s,
        R"({"codeChanges":[{"oldCode":"1418","oldName":"Balestrand","newCode":"4640","newName":"Sogndal","changeOccurred":"2020-01-01"},
{"oldCode":"1419","oldName":"Leikanger","newCode":"4640","newName":"Sogndal","changeOccurred":"2020-01-01"}]})"));
    CHECK(refused(outcome).empty());
    CHECK(made.unit(u"1418"_s).validTo == QDate(2020, 1, 1));
    CHECK(made.unit(u"4640"_s).validFrom == QDate(2020, 1, 1));
    const auto successions = made.ledger->all<Succession>();
    REQUIRE(successions.size() == 2);
    for (const Succession& one : successions) {
        CHECK(one.successor == made.unit(u"4640"_s).id);
        CHECK(one.date == QDate(2020, 1, 1));
        CHECK(one.share.has_value() == (one.predecessor == made.unit(u"1419"_s).id));
        CHECK(one.note.contains(u"Nesse"_s) == (one.predecessor == made.unit(u"1418"_s).id));
    }
}

TEST_CASE("The whole school register comes in", "[exchange][nsr][real]") {
    const auto file = shared::data("nsr/nsr_v4_skolekategori_1_grunnskole.json");
    NEEDS_FILE(file)
    Register made;
    const RegisterOutcome outcome = made.import(readNamed(u"nsr.json"_s, bytesOf(file)));
    CHECK(refused(outcome).empty());
    const auto units = made.units();
    const auto isSchool = [](const Organisation& one) { return one.kind == OrganisationKind::school; };
    CHECK(std::count_if(units.begin(), units.end(), isSchool) == 3748);
}

TEST_CASE("All changes of municipalities come in", "[exchange][klass][real]") {
    const auto file = shared::data("regions/klassR_131_graph_edges.csv");
    NEEDS_FILE(file)
    Register made;
    const RegisterOutcome outcome = made.import(readBytes(bytesOf(file)));
    CHECK(refused(outcome).empty());
    CHECK(made.units().size() == 1194);
    CHECK(made.ledger->all<Succession>().size() == 1390);
}
