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
        return importRegister(*ledger, reading, {}, {}, english());
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

TEST_CASE("An import of units tells how far it is, and stopped it leaves no trace", "[exchange][klass]") {
    QByteArray changes = R"({"codeChanges":[)";
    for (int i = 0; i < 200; ++i) {
        changes +=
            QStringLiteral(
                R"(%1{"oldCode":"%2","oldName":"Old %2","newCode":"%3","newName":"New %3","changeOccurred":"2020-01-01"})")
                .arg(i == 0 ? QString() : u","_s)
                .arg(1001 + i)
                .arg(5001 + i)
                .toUtf8();
    }
    const QByteArray bytes = changes + "]}";
    const Reading reading = readNamed(u"changes.json"_s, bytes);
    Register made;
    std::vector<std::pair<qint64, qint64>> told;
    const Watch listening = [&](qint64 done, qint64 all) {
        told.emplace_back(done, all);
        return true;
    };
    CHECK(planRegister(*made.ledger, reading, listening, english()).count(PlannedRecord::State::fresh) ==
          600);
    REQUIRE(told.size() > 10);
    for (std::size_t i = 1; i < told.size(); ++i) {
        CHECK(told[i - 1].first < told[i].first);
        CHECK(told[i].second == told[0].second);
    }
    CHECK(told.back().first <= told.back().second);
    for (const std::size_t when : {std::size_t{1}, told.size() / 2, told.size()}) {
        std::size_t asked = 0;
        const RegisterOutcome stopped = importRegister(
            *made.ledger, reading, Bytes(bytes), [&](qint64, qint64) { return ++asked < when; }, english());
        CHECK(stopped.isCancelled);
        CHECK_FALSE(stopped.wasWritten);
        CHECK(made.units().empty());
        CHECK(made.ledger->all<Source>().empty());
        CHECK(made.ledger->remarks().isEmpty()); // no file is left either
        CHECK_FALSE(made.ledger->undoable());
    }
    CHECK(importRegister(*made.ledger, reading, Bytes(bytes), listening, english()).wasWritten);
    CHECK(made.ledger->all<Source>().at(0).kept.isKept());
    CHECK(made.ledger->undo().happened);
    CHECK(made.units().empty());
}
