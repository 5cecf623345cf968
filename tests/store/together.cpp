// SPDX-License-Identifier: MIT
// Two programs, or a window and its import worker, on one file.
#include "store/register.h"
#include "store/seriesquery.h"

#include <atomic>
#include <thread>

using namespace samspel;
using namespace samspel::made;

namespace {

Batch yearOf(const QString& value) {
    Figures figures(u"v%1.csv"_s.arg(value));
    for (const QString& unit : {u"4640"_s, u"4641"_s, u"4642"_s}) {
        figures.figure(unit, u"2023-24"_s, value, 50);
    }
    return figures.batch;
}

/// The values of the three units, as one reader sees them.
QStringList seen(const Ledger& ledger) {
    SeriesChoice choice;
    choice.indicator = u"np.english"_s;
    choice.units = {u"4640"_s, u"4641"_s, u"4642"_s};
    QStringList values;
    for (const Series& series : samspel::series(ledger, choice)) {
        values << QString::number(series.figures[0].figure.value->value());
    }
    return values;
}

} // namespace

TEST_CASE("what one ledger writes the other reads, and either undoes it", "[store]") {
    Register made;
    const auto other = Ledger::open(made.path, english());
    const auto empty = content(*made);
    const auto id = add(*made, unit(OrganisationKind::municipality, u"4640"_s, u"Sogndal"_s));
    CHECK(other->find(id)->name == u"Sogndal"_s);
    add(*other, unit(OrganisationKind::municipality, u"4644"_s, u"Luster"_s));
    CHECK(describe(*made->undoable(), english()) == u"Add organisation"_s);
    CHECK(made->undo().happened); // the other's step, for it is the newest
    CHECK(other->all<Organisation>().size() == 1);
    CHECK(other->undo().happened);
    CHECK_FALSE(made->undo().happened);
    CHECK(content(*made) == empty);
    CHECK(made->redo().happened);
    CHECK(other->redo().happened);
    CHECK(made->all<Organisation>().size() == 2);
}

TEST_CASE("a reader sees none or all of an import that goes on", "[store]") {
    Register made;
    made->import(yearOf(u"40"_s));
    const auto reader = Ledger::open(made.path, english(), Access::read);
    int asked = 0;
    made->import(yearOf(u"41"_s), [&](qint64, qint64) {
        ++asked;
        CHECK(seen(*reader) == QStringList{u"40"_s, u"40"_s, u"40"_s});
        CHECK(reader->plan(yearOf(u"40"_s)).changesNothing());
        return true;
    });
    CHECK(asked == 2); // at the beginning, and when all is written and not yet kept
    CHECK(seen(*reader) == QStringList{u"41"_s, u"41"_s, u"41"_s});
}

TEST_CASE("the answer to one question is of one moment", "[store]") {
    Register made;
    made->import(yearOf(u"40"_s));
    std::atomic<bool> isDone = false;
    std::thread writer([&] {
        const auto ledger = Ledger::open(made.path, english());
        for (int i = 0; i < 30; ++i) {
            ledger->import(yearOf(QString::number(41 + i)));
        }
        isDone = true;
    });
    int torn = 0;
    do {
        QStringList values = seen(*made);
        values.removeDuplicates();
        torn += values.size() == 1 ? 0 : 1;
    } while (!isDone);
    writer.join();
    CHECK(torn == 0);
    CHECK(seen(*made) == QStringList{u"70"_s, u"70"_s, u"70"_s});
}

TEST_CASE("who comes while another writes is told so, and nothing is lost", "[store]") {
    Register made;
    const auto other = Ledger::open(made.path, english());
    other->database().setBusyTimeout(std::chrono::milliseconds(0));
    const auto isBusy = [](const auto& work) {
        try {
            work();
        } catch (const sqlite::Error& error) {
            return error.busy();
        }
        return false;
    };
    made->import(yearOf(u"40"_s), [&](qint64, qint64) {
        CHECK(isBusy([&] { other->setSetting(u"title"_s, u"Sogn"_s); }));
        CHECK(isBusy([&] { other->import(yearOf(u"41"_s)); }));
        return true;
    });
    CHECK(seen(*other) == QStringList{u"40"_s, u"40"_s, u"40"_s});
    other->setSetting(u"title"_s, u"Sogn"_s);
    CHECK(made->setting(u"title"_s) == u"Sogn"_s);
}

TEST_CASE("an import goes by what the register holds when it writes", "[store]") {
    Register made;
    const auto other = Ledger::open(made.path, english());
    CHECK(made->plan(yearOf(u"40"_s)).fresh == 9); // what the preview showed
    other->import(yearOf(u"40"_s));                // another was faster
    const auto outcome = made->import(yearOf(u"40"_s));
    CHECK(outcome.plan.changesNothing());
    CHECK_FALSE(outcome.source.isKept());
    CHECK(made->all<Organisation>().size() == 3);
}
