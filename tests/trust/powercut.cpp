// SPDX-License-Identifier: MIT
// The power goes: what was not forced to the disk is lost, wholly or in part, and in any order.
#include "trust/trial.h"
#include "trust/work.h"

#include "store/migrations.h"
#include "support/places.h"

#include <QDir>
#include <map>
#include <optional>
#include <random>
#include <set>

using namespace samspel;
using namespace samspel::made;
using namespace trust;

namespace {

using Bytes = std::vector<std::byte>;
using Disk = std::map<std::string, Bytes>;

enum class Loss {
    all,  ///< of what was not forced, nothing is on the disk
    last, ///< all is there, and the last write is torn at a sector's border
    some, ///< each write is there, torn or lost, as the seed has it
};

void apply(Disk& disk, const Event& event, std::size_t most) {
    Bytes& file = disk[event.file];
    if (event.call == Call::truncate) {
        file.resize(static_cast<std::size_t>(event.offset));
        return;
    }
    const std::size_t size = std::min(event.bytes.size(), most);
    const auto at = static_cast<std::size_t>(event.offset);
    file.resize(std::max(file.size(), at + size));
    std::copy_n(event.bytes.begin(), size, file.begin() + static_cast<std::ptrdiff_t>(at));
}

std::size_t tornAt(const Event& event, std::mt19937_64& random) {
    return event.bytes.size() <= 512 ? 0 : random() % (event.bytes.size() / 512) * 512;
}

/// What happened below the program, from a known beginning.
class Log {
public:
    explicit Log(const QString& folder) {
        for (const QFileInfo& file : QDir(folder).entryInfoList(QDir::Files)) {
            if (!file.fileName().endsWith(u"-shm"_s)) {
                QFile content(file.filePath());
                REQUIRE(content.open(QIODevice::ReadOnly));
                const QByteArray bytes = content.readAll();
                const auto* data = reinterpret_cast<const std::byte*>(bytes.data());
                m_beginning[file.fileName().toStdString()] = Bytes(data, data + bytes.size());
            }
        }
    }

    void note(const Event& event) {
        if (!event.file.empty()) {
            m_events.push_back(event);
        }
    }
    std::size_t size() const { return m_events.size(); }
    const Event& at(std::size_t place) const { return m_events[place]; }

    /// What is on the disk when the power goes after the first @p count events.
    Disk after(std::size_t count, Loss loss, std::uint64_t seed) const {
        std::mt19937_64 random(seed);
        // From the last forcing on, a file's events are pending.
        std::map<std::string, std::size_t> forced;
        for (std::size_t i = 0; i < count; ++i) {
            if (m_events[i].call == Call::sync ||
                (m_events[i].call == Call::remove && m_events[i].isForced)) {
                forced[m_events[i].file] = i + 1;
            }
        }
        Disk disk = m_beginning;
        for (std::size_t i = 0; i < count; ++i) {
            const Event& event = m_events[i];
            const bool isPending = !forced.contains(event.file) || i >= forced[event.file];
            const bool isLast = i + 1 == count;
            if (event.call == Call::sync || event.call == Call::open) {
                continue;
            }
            if (event.call == Call::remove) {
                const bool comesBack =
                    isPending && (loss == Loss::all || (loss == Loss::some && random() % 2 == 0));
                if (!comesBack) {
                    disk.erase(event.file);
                }
                continue;
            }
            if (!isPending || (loss == Loss::last && !isLast)) {
                apply(disk, event, event.bytes.size());
            } else if (loss == Loss::last) {
                apply(disk, event, event.call == Call::write ? tornAt(event, random) : 0);
            } else if (loss == Loss::some) {
                const auto fate = random() % 3;
                if (fate > 0) {
                    apply(disk, event, fate == 1 ? event.bytes.size() : tornAt(event, random));
                }
            }
        }
        return disk;
    }

private:
    Disk m_beginning;
    std::vector<Event> m_events;
};

void put(const Disk& disk, const QString& folder) {
    QDir(folder).removeRecursively();
    REQUIRE(QDir().mkpath(folder));
    for (const auto& [name, bytes] : disk) {
        writeFile(
            folder + u'/' + QString::fromStdString(name),
            QByteArray(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())));
    }
}

/// A run of the program with the power going at every place of it.
class PowerCut {
public:
    explicit PowerCut(const std::function<void(const QString& path)>& begin) {
        begin(m_path);
        m_log.emplace(m_place.folder());
    }

    /// Does the work, each act of which is reported when it is finished.
    void run(const std::function<void(PowerCut&)>& work) {
        Trial trial;
        trial.after = [&](const Event& event) { m_log->note(event); };
        work(*this);
    }
    const QString& path() const { return m_path; }
    /// The program has told the person that it is done.
    void reported(const Ledger& ledger) { m_reports.push_back({m_log->size(), digest(ledger)}); }
    void begins(const QByteArray& state) { m_reports.push_back({0, state}); }

    /// Lets the power go at about so many places, each kind of loss in turn; gives how many disks were looked
    /// at.
    int cut(std::size_t places, std::uint64_t seed) {
        const std::size_t stride = std::max<std::size_t>(1, m_log->size() / places);
        const Place place;
        std::set<std::size_t> seen; // of disks that are the same
        int looked = 0;
        for (std::size_t count = seed % stride; count <= m_log->size(); count += stride) {
            for (const Loss loss : {Loss::all, Loss::last, Loss::some}) {
                const Disk disk = m_log->after(count, loss, seed + count);
                if (seen.insert(hashOf(disk, reportsUntil(count))).second) {
                    put(disk, place / u"cut"_s);
                    look(place / u"cut/test.samspel"_s, count, loss);
                    ++looked;
                }
            }
        }
        return looked;
    }

private:
    struct Report {
        std::size_t events;
        QByteArray digest;
    };

    std::size_t reportsUntil(std::size_t count) const {
        std::size_t reports = 0;
        while (reports < m_reports.size() && m_reports[reports].events <= count) {
            ++reports;
        }
        return reports;
    }

    static std::size_t hashOf(const Disk& disk, std::size_t reports) {
        std::size_t hash = reports;
        for (const auto& [name, bytes] : disk) {
            const std::string_view text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
            hash = hash * 31 + std::hash<std::string>{}(name) + std::hash<std::string_view>{}(text)*17;
        }
        return hash;
    }

    // What was reported is there; of what was under way all or nothing.
    void look(const QString& path, std::size_t count, Loss loss) {
        CAPTURE(count, static_cast<int>(loss), m_log->size());
        const std::size_t reports = reportsUntil(count);
        try {
            const auto ledger = Ledger::open(path, english());
            const QByteArray found = digest(*ledger);
            const bool isReported = reports > 0 && found == m_reports[reports - 1].digest;
            const bool isNext = reports < m_reports.size() && found == m_reports[reports].digest;
            if (!isReported && !isNext) {
                FAIL_CHECK("after " << reports << " reports the register is none of what it was");
            }
            CHECK(ledger->database().integrityProblems().empty());
            if (m_looks++ % 4 == 0) { // what people see is right already; this is the rest
                CHECK(faults(*ledger) == QStringList{});
            }
        } catch (const std::exception& error) {
            FAIL_CHECK(error.what());
        }
    }

    Place m_place;
    QString m_path = m_place / u"test.samspel"_s;
    std::optional<Log> m_log;
    int m_looks = 0;
    std::vector<Report> m_reports;
};

void beginSmall(const QString& path) { makeBeginning(path); }

} // namespace

namespace {

constexpr std::size_t everywhere = 1'000'000;

int cutTypicalWork(const std::vector<Act>& acts, std::size_t places, std::uint64_t seed) {
    PowerCut cut(beginSmall);
    cut.run([&](PowerCut& self) {
        auto ledger = Ledger::open(self.path(), english());
        self.begins(digest(*ledger));
        int number = 0;
        for (const Act act : acts) {
            perform(ledger, act, seed, ++number);
            self.reported(*ledger);
        }
    });
    return cut.cut(places, seed);
}

int cutMigration(std::size_t places, std::uint64_t seed) {
    PowerCut cut([](const QString& path) {
        REQUIRE(QFile::copy(
            QString::fromStdString((sourceFolder() / "tests/data/registers/schema1.samspel").string()),
            path));
        REQUIRE(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    });
    cut.run([&](PowerCut& self) {
        auto ledger = Ledger::open(self.path(), english());
        self.begins(digest(*ledger)); // opening it again brings the same
        perform(ledger, Act::edit, seed, 1);
        self.reported(*ledger);
    });
    return cut.cut(places, seed);
}

// A backup that took the register's place has no log yet, and its first opening gives it one.
int cutRestored(std::size_t places, std::uint64_t seed) {
    PowerCut cut([](const QString& path) {
        const Place place;
        Ledger::open(makeBeginning(place / u"first.samspel"_s), english())->backup(path);
    });
    cut.run([&](PowerCut& self) {
        auto ledger = Ledger::open(self.path(), english());
        self.begins(digest(*ledger));
        perform(ledger, Act::edit, seed, 1);
        self.reported(*ledger);
    });
    return cut.cut(places, seed);
}

std::vector<std::vector<Act>> typicalWork() {
    return {{Act::edit, Act::editParts, Act::remove, Act::undo, Act::redo},
            {Act::import, Act::reimport, Act::undo, Act::settle, Act::edit, Act::reopen},
            {Act::edit, Act::importMuch, Act::edit, Act::importMuch, Act::undo, Act::reopen},
            {Act::keepFile, Act::compact, Act::edit}};
}

} // namespace

TEST_CASE("a power cut at any moment of typical work loses nothing that was reported", "[trust]") {
    for (const auto& acts : typicalWork()) {
        CHECK(cutTypicalWork(acts, 20, 7) > 20);
    }
}

TEST_CASE("a power cut at any moment of bringing a register up to date leaves it whole", "[trust]") {
    CHECK(cutMigration(16, 7) > 16);
}

TEST_CASE("a power cut at any moment of opening a restored backup leaves it whole", "[trust]") {
    CHECK(cutRestored(40, 7) > 10);
}

// ./dev soak
TEST_CASE("soak: a power cut at every single moment", "[.soak]") {
    for (const auto& acts : typicalWork()) {
        CHECK(cutTypicalWork(acts, everywhere, 8) > 100);
    }
    CHECK(cutMigration(everywhere, 8) > 100);
    CHECK(cutRestored(everywhere, 8) > 10);
}
