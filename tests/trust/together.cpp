// SPDX-License-Identifier: MIT
// Two processes at one register.
#include "trust/work.h"

#include <sys/wait.h>
#include <unistd.h>

using namespace samspel;
using namespace samspel::made;
using namespace trust;

namespace {

/// Tries until nobody else holds the lock; any other trouble is thrown on.
template <class Work>
bool untilFree(const Work& work) {
    while (true) {
        try {
            return work();
        } catch (const sqlite::Error& error) {
            if (!error.busy()) {
                throw;
            }
        }
    }
}

/// Adds records of its own, and counts one up that all share, until it has succeeded that often; what was
/// refused must have been for the lock.
[[noreturn]] void hammer(const QString& path, int number, int times) {
    int status = 0;
    try {
        const auto ledger = Ledger::open(path, english());
        ledger->setAuthor(u"Prosess %1"_s.arg(number));
        for (int done = 0; done < times;) {
            const bool isChanged = untilFree([&] {
                return ledger
                    ->change({Action::add, u"organisation"_s, {}},
                             [&](Edit& edit) {
                                 edit.add(
                                     unit(OrganisationKind::business, {}, u"P%1-%2"_s.arg(number).arg(done)));
                                 edit.setSetting(u"count"_s,
                                                 QString::number(ledger->setting(u"count"_s).toInt() + 1));
                             })
                    .empty();
            });
            if (!isChanged) {
                status = 2;
                break;
            }
            // Takes back the newest step, whoever made it.
            if (++done % 10 == 0 && !untilFree([&] { return ledger->undo().happened; })) {
                status = 4;
                break;
            }
        }
    } catch (...) {
        status = 3;
    }
    ::_exit(status);
}

} // namespace

TEST_CASE("processes that hammer one register lose no change and tear nothing", "[trust]") {
    const Place place;
    const QString path = makeBeginning(place / u"test.samspel"_s);
    constexpr int processes = 3;
    constexpr int times = 40;
    std::vector<pid_t> children;
    for (int i = 0; i < processes; ++i) {
        const pid_t child = ::fork();
        REQUIRE(child >= 0);
        if (child == 0) {
            hammer(path, i, times);
        }
        children.push_back(child);
    }
    for (const pid_t child : children) {
        int status = 0;
        REQUIRE(::waitpid(child, &status, 0) == child);
        CHECK(WIFEXITED(status));
        CHECK(WEXITSTATUS(status) == 0);
    }
    const auto ledger = Ledger::open(path, english());
    const auto mine =
        ask(*ledger, "SELECT count(*), count(DISTINCT name) FROM organisation WHERE name GLOB 'P[0-9]*'");
    constexpr int left = processes * (times - times / 10); // each tenth was followed by an undo
    CHECK(mine == QStringList{u"%1|%1"_s.arg(left)});
    CHECK(ledger->setting(u"count"_s).toInt() == left);
    CHECK(faults(*ledger) == QStringList{});
}

TEST_CASE("a writer that another holds up is refused in words, and the other's work stands", "[trust]") {
    const Place place;
    const QString path = makeBeginning(place / u"test.samspel"_s);
    const auto one = Ledger::open(path, english());
    const auto other = Ledger::open(path, english());
    other->database().setBusyTimeout(std::chrono::milliseconds(1));
    bool isRefused = false;
    one->change({Action::add, u"organisation"_s, {}}, [&](Edit& edit) {
        edit.add(unit(OrganisationKind::business, {}, u"Den første"_s));
        try {
            other->setSetting(u"title"_s, u"Den andre"_s);
        } catch (const sqlite::Error& error) {
            isRefused = error.busy();
        }
    });
    CHECK(isRefused);
    CHECK(other->setting(u"title"_s).isEmpty());
    CHECK(other->where<Organisation>("name", u"Den første"_s).size() == 1);
    other->setSetting(u"title"_s, u"Den andre"_s);
    CHECK(one->setting(u"title"_s) == u"Den andre"_s);
}
