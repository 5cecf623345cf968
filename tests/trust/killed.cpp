// SPDX-License-Identifier: MIT
// The process is killed: at a file call that a seed chooses, so that neither speed nor load decides where.
#include "trust/trial.h"
#include "trust/work.h"

#include "store/migrations.h"
#include "support/places.h"

#include <QDir>
#include <QFile>
#include <csignal>
#include <cstdlib>
#include <iostream>
#include <random>
#include <sys/wait.h>
#include <unistd.h>

using namespace samspel;
using namespace samspel::made;
using namespace trust;

namespace {

constexpr int length = 6; // acts of one run

/// What the register is after each act, as a run without a kill finds it.
struct Course {
    QString beginning;
    std::vector<QByteArray> states;
    int calls = 0; ///< that change something on the disk, from the first to the last act
};

bool changes(Call call) { return call != Call::read && call != Call::lock && call != Call::share; }

void copy(const QString& from, const QString& to) {
    QFile::remove(to);
    REQUIRE(QFile::copy(from, to));
    REQUIRE(QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner));
}

// Opening is the first act: an old register is brought up to date by it.
void work(const QString& path, std::uint64_t seed, const std::function<void(const Ledger&)>& report) {
    auto ledger = Ledger::open(path, english());
    report(*ledger);
    int number = 0;
    for (const Act act : sequence(seed, length)) {
        perform(ledger, act, seed, ++number);
        report(*ledger);
    }
}

QString beginning(const Place& place, std::uint64_t seed) {
    if (seed % 5 == 4) {
        return QString::fromStdString((sourceFolder() / "tests/data/registers" /
                                       ("schema" + std::to_string(seed / 5 % 4 + 1) + ".samspel"))
                                          .string());
    }
    const QString path = place / u"beginning.samspel"_s;
    if (!QFile::exists(path)) {
        makeBeginning(path);
    }
    return path;
}

Course courseOf(const Place& place, std::uint64_t seed) {
    Course course{beginning(place, seed), {}, 0};
    const QString path = place / u"course/test.samspel"_s;
    QDir(place / u"course"_s).removeRecursively();
    REQUIRE(QDir().mkpath(place / u"course"_s));
    copy(course.beginning, path);
    Trial trial;
    trial.before = [&](Call call, const std::string&) {
        course.calls += changes(call) ? 1 : 0;
        return 0;
    };
    work(path, seed, [&](const Ledger& ledger) { course.states.push_back(digest(ledger)); });
    return course;
}

/// Runs the work in a process of its own until its @p call-th call, or @p after microseconds from outside;
/// how many acts it has told of.
int runUntilKilled(const QString& path, std::uint64_t seed, int call, int after) {
    int ends[2];
    REQUIRE(::pipe(ends) == 0);
    std::cout.flush();
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        ::close(ends[0]);
        try {
            Trial trial;
            trial.before = [&](Call what, const std::string&) {
                if (changes(what) && call >= 0 && call-- == 0) {
                    ::raise(SIGKILL);
                }
                return 0;
            };
            work(path, seed, [&](const Ledger&) {
                if (::write(ends[1], ".", 1) != 1) {
                    ::_exit(4);
                }
            });
        } catch (...) {
            ::_exit(3);
        }
        ::_exit(0);
    }
    ::close(ends[1]);
    if (after > 0) {
        ::usleep(static_cast<useconds_t>(after));
        ::kill(child, SIGKILL);
    }
    int reports = 0;
    for (char told = 0; ::read(ends[0], &told, 1) == 1;) {
        ++reports;
    }
    ::close(ends[0]);
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    CHECK((WIFSIGNALED(status) || (WIFEXITED(status) && WEXITSTATUS(status) == 0)));
    return reports;
}

// All that was reported is there; the act that was under way wholly or not at all.
void look(const QString& path, const Course& course, int reports, bool isThorough) {
    try {
        const auto ledger = Ledger::open(path, english());
        const QByteArray found = digest(*ledger);
        const auto at = [&](int act) {
            return act >= 0 && act < static_cast<int>(course.states.size()) &&
                   course.states[static_cast<std::size_t>(act)] == found;
        };
        if (!at(reports - 1) && !at(reports) && !(reports == 0 && at(0))) {
            FAIL_CHECK("the register is none of what it was after act " << reports << " or the next");
        }
        CHECK(ledger->database().integrityProblems().empty());
        if (isThorough) { // what people see is the same as in a run that nobody broke off; this is the rest
            CHECK(faults(*ledger) == QStringList{});
        }
        // A backup has its name only when it is whole.
        for (const QFileInfo& file : QFileInfo(path).dir().entryInfoList({u"*.copy*"_s}, QDir::Files)) {
            if (!file.fileName().contains(u".part"_s)) {
                const auto kept = Ledger::open(file.filePath(), english(), Access::read);
                CHECK(kept->check() == QStringList{});
            }
        }
    } catch (const std::exception& error) {
        FAIL_CHECK(error.what());
    }
}

void kill(int seeds, int kills, std::uint64_t first, bool isFromOutside) {
    const Place place;
    for (std::uint64_t seed = first; seed < first + static_cast<std::uint64_t>(seeds); ++seed) {
        const Course course = courseOf(place, seed);
        REQUIRE(course.calls > 20);
        std::mt19937_64 random(seed);
        for (int i = 0; i < kills; ++i) {
            const QString folder = place / u"killed"_s;
            QDir(folder).removeRecursively();
            REQUIRE(QDir().mkpath(folder));
            const QString path = folder + u"/test.samspel"_s;
            copy(course.beginning, path);
            const auto call = static_cast<int>(random() % static_cast<std::uint64_t>(course.calls));
            CAPTURE(seed, call);
            const int after = isFromOutside ? static_cast<int>(random() % 300'000) + 1 : 0;
            look(path, course, runUntilKilled(path, seed, isFromOutside ? -1 : call, after), i % 4 == 0);
        }
    }
}

} // namespace

TEST_CASE("a process killed at any of 500 moments loses nothing that it had reported", "[trust]") {
    kill(25, 20, 1, false);
}

// ./dev soak: for as long as it is told, from the seed that it is told or one that it prints.
TEST_CASE("soak: processes killed from outside at any time", "[.soak]") {
    const char* minutes = std::getenv("SAMSPEL_SOAK_MINUTES");
    const char* begin = std::getenv("SAMSPEL_SOAK_SEED");
    const auto now = static_cast<std::uint64_t>(std::time(nullptr));
    std::uint64_t seed = begin != nullptr ? std::strtoull(begin, nullptr, 10) : now;
    const auto end = now + 60 * (minutes != nullptr ? std::strtoull(minutes, nullptr, 10) : 5);
    std::cout << "SAMSPEL_SOAK_SEED=" << seed << " repeats this run.\n";
    std::uint64_t runs = 0;
    do {
        kill(1, 20, seed, runs % 2 == 0);
        ++seed;
        ++runs;
    } while (static_cast<std::uint64_t>(std::time(nullptr)) < end);
    std::cout << runs * 20 << " kills.\n";
}
