// SPDX-License-Identifier: MIT
// A national set into a register: against sqlite3's own import of the same text, DuckDB and LibreOffice where
// they are; how time and memory grow with the rows; and the register's questions afterwards. 20,000, 200,000
// and 2,000,000 rows; with other numbers as arguments, those.
#include "bench/bench.h"
#include "bench/nationalset.h"
#include "store/ledger.h"
#include "store/rankquery.h"
#include "store/seriesquery.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <cmath>
#include <cstdio>
#include <fstream>
#include <vector>

using namespace samspel;

namespace {

constexpr qint64 wideCells = 2'000'000;

// Beside SQLite's own temporary files: /tmp may lie in memory.
class Folder {
public:
    QString operator/(const QString& name) const { return m_folder.filePath(name); }
    void clear(const QString& name) const {
        for (const char* end : {"", "-wal", "-shm", ".wal"}) {
            QFile::remove(m_folder.filePath(name) + QLatin1String(end));
        }
    }

private:
    QTemporaryDir m_folder{QStringLiteral("/var/tmp/samspel-bench-XXXXXX")};
};

struct Measured {
    qint64 rows = 0;
    bench::Run run;
};

int roundsFor(qint64 rows) { return rows < 5'000'000 ? 5 : 1; }

QByteArray label(const char* what, qint64 rows) {
    return QStringLiteral("%1: %2").arg(rows).arg(QLatin1String(what)).toLatin1();
}

bench::Contender ours(const Folder& folder, const QString& file) {
    const QString target = folder / QStringLiteral("r.samspel");
    return {bench::beside("samspel-cli"),
            {QStringLiteral("import"), target, file, QStringLiteral("--accept-unknown")},
            [&folder, target] {
                folder.clear(QStringLiteral("r.samspel"));
                QFile::copy(folder / QStringLiteral("empty.samspel"), target);
            }};
}

bench::Contender sqlites(const Folder& folder, const QString& file) {
    return {QStringLiteral("sqlite3"),
            {folder / QStringLiteral("raw.db"), QStringLiteral(".mode csv"),
             QStringLiteral(".separator ; \\r\\n"), QStringLiteral(".import %1 raw").arg(file)},
            [&folder] { folder.clear(QStringLiteral("raw.db")); }};
}

// Typed columns in a file, as anybody would who reads the documentation.
const QString duckScript =
    QStringLiteral("const {DuckDBInstance} = require('@duckdb/node-api');"
                   "(async () => { const db = await DuckDBInstance.create(process.argv[1]);"
                   "const c = await db.connect(); await c.run(`CREATE TABLE t AS SELECT * FROM "
                   "read_csv('${process.argv[2]}',"
                   "delim=';', decimal_separator=',', header=true)`); c.closeSync(); db.closeSync(); })();");

bool hasDuck() {
    return bench::process(QStringLiteral("node"),
                          {QStringLiteral("-e"), QStringLiteral("require('@duckdb/node-api')")})
               .exit == 0;
}

bench::Contender ducks(const Folder& folder, const QString& file) {
    return {QStringLiteral("node"),
            {QStringLiteral("-e"), duckScript, folder / QStringLiteral("duck.db"), file},
            [&folder] { folder.clear(QStringLiteral("duck.db")); }};
}

/// One against the others: by the clock, as a person waits, and by the processors' work, which other
/// programs on the machine disturb less.
bool tellAgainst(const char* what, qint64 rows, const std::vector<bench::Run>& mine,
                 const std::vector<bench::Run>& theirs, std::optional<double> most) {
    bench::tell(label("processors' work for it", rows), bench::middle(theirs).processorMilliseconds, "ms");
    const bool holds =
        bench::tell(label(what, rows), bench::ratio(mine, theirs, &bench::Run::milliseconds), "x", most);
    bench::tell(label("… by processors' work", rows),
                bench::ratio(mine, theirs, &bench::Run::processorMilliseconds), "x");
    return holds;
}

bool againstOffice(const Folder& folder, const Measured& mine) {
    if (QStandardPaths::findExecutable(QStringLiteral("soffice")).isEmpty()) {
        std::printf("LibreOffice is left out: there is no soffice here.\n");
        return true;
    }
    const QString half = folder / QStringLiteral("half.csv");
    bench::national::writeLong(half, mine.rows / 2);
    // As its CSV filter is told: cells parted by ";" (59), quoted by '"' (34), UTF-8 (76), from line 1.
    const bench::Run office = bench::process(
        QStringLiteral("soffice"), {QStringLiteral("--headless"), QStringLiteral("--infilter=CSV:59,34,76,1"),
                                    QStringLiteral("--convert-to"), QStringLiteral("ods"),
                                    QStringLiteral("--outdir"), QFileInfo(half).path(), half});
    const bench::Run same = bench::middle(bench::inTurn(roundsFor(mine.rows), {ours(folder, half)}).front());
    QFile::remove(half);
    QFile::remove(folder / QStringLiteral("half.ods"));
    bench::tell(label("LibreOffice, half of it to ods", mine.rows), office.milliseconds, "ms");
    bench::tell(label("… its peak memory", mine.rows), office.peakMegabytes, "MB");
    bench::tell(label("… by the import of all of it", mine.rows), office.milliseconds / mine.run.milliseconds,
                "x");
    bench::tell(label("import of the same half", mine.rows), same.milliseconds, "ms");
    bench::tell(label("LibreOffice / import, by processors' work", mine.rows),
                office.processorMilliseconds / same.processorMilliseconds, "x");
    return bench::tellLeast(label("LibreOffice / import, both the half", mine.rows),
                            office.milliseconds / same.milliseconds, "x", 20.0);
}

bool importing(const Folder& folder, qint64 rows, std::vector<Measured>& all) {
    const QString file = folder / QStringLiteral("long.csv");
    if (!bench::national::writeLong(file, rows)) {
        std::printf("%lld rows cannot be written here.\n", static_cast<long long>(rows));
        return false;
    }
    const bool isLarge = rows >= 1'000'000; // starting a program is most of a small one
    const bool withDuck = isLarge && hasDuck();
    std::vector<bench::Contender> contenders{ours(folder, file), sqlites(folder, file)};
    if (withDuck) {
        contenders.push_back(ducks(folder, file));
    }
    const auto runs = bench::inTurn(roundsFor(rows), contenders);
    const Measured mine{rows, bench::middle(runs[0])};
    all.push_back(mine);
    bench::tell(label("import with every check, unit and source", rows), mine.run.milliseconds, "ms");
    bench::tell(label("processors' work for it", rows), mine.run.processorMilliseconds, "ms");
    bool holds = bench::tell(label("peak memory of the import", rows), mine.run.peakMegabytes, "MB", 250);
    bench::tell(label("sqlite3 .import of the raw text", rows), bench::middle(runs[1]).milliseconds, "ms");
    holds = tellAgainst("import / .import", rows, runs[0], runs[1],
                        isLarge ? std::optional(0.75) : std::nullopt) &&
            holds && mine.run.exit == 0;
    if (withDuck) {
        bench::tell(label("DuckDB into a file", rows), bench::middle(runs[2]).milliseconds, "ms");
        holds = tellAgainst("import / DuckDB", rows, runs[0], runs[2], 1.0) && holds;
    } else if (isLarge) {
        std::printf("DuckDB is left out: node does not find @duckdb/node-api (NODE_PATH tells it where).\n");
    }
    QFile::remove(file);
    return holds;
}

/// How the last one's time follows from that of another, as a power of the rows.
bool growth(const Measured& from, const Measured& to) {
    const double times = static_cast<double>(to.rows) / static_cast<double>(from.rows);
    const auto exponent = [&](double bench::Run::*time) {
        return std::log(to.run.*time / (from.run.*time)) / std::log(times);
    };
    const QString what = QStringLiteral("growth from %1 to %2 rows, exponent").arg(from.rows).arg(to.rows);
    const bool holds = bench::tell(qPrintable(what), exponent(&bench::Run::milliseconds), "", 1.05);
    bench::tell("… by processors' work", exponent(&bench::Run::processorMilliseconds), "");
    return holds;
}

bool wide(const Folder& folder) {
    const QString file = folder / QStringLiteral("wide.csv");
    if (!bench::national::writeWide(file, wideCells)) {
        return false;
    }
    const bench::Run run = bench::middle(bench::inTurn(3, {ours(folder, file)}).front());
    bench::tell("2,000,000 cells in Udir's wide form: import", run.milliseconds, "ms");
    return bench::tell("… its peak memory", run.peakMegabytes, "MB", 250) && run.exit == 0;
}

std::vector<SeriesChoice> dashboard() {
    std::vector<SeriesChoice> choices;
    const auto add = [&](const char* indicator, int grade, Sex sex) {
        SeriesChoice choice{QLatin1String(indicator), bench::national::municipalityNumbers(24)};
        choice.grade = grade;
        choice.sex = sex;
        choices.push_back(choice);
    };
    for (const char* indicator : {"np.reading", "np.numeracy"}) {
        for (const int grade : {5, 8, 9}) {
            add(indicator, grade, Sex::all);
        }
        add(indicator, 8, Sex::female);
    }
    add("np.english", 5, Sex::all);
    add("np.english", 8, Sex::all);
    return choices;
}

bool questions(const Folder& folder, qint64 rows) {
    const auto ledger = Ledger::open(folder / QStringLiteral("r.samspel"),
                                     Language::load(QStringLiteral("nn")), Access::read);
    SeriesChoice one{QStringLiteral("np.reading"), {QStringLiteral("1101")}};
    one.grade = 8;
    const std::vector<SeriesChoice> all = dashboard();
    std::size_t figures = 0;
    // What may leave the program is worked out once for all figures that are linked, and kept.
    QElapsedTimer first;
    first.start();
    series(*ledger, one);
    bench::tell(label("the first trend, with what may leave", rows), static_cast<double>(first.elapsed()),
                "ms");
    const double trend = bench::median(101, [&] { figures = series(*ledger, one).front().figures.size(); });
    std::size_t parts = 0;
    const double board = bench::median(21, [&] {
        parts = 0;
        for (const SeriesChoice& choice : all) {
            parts += series(*ledger, choice).size();
        }
    });
    RankChoice ranks;
    ranks.indicator = QStringLiteral("np.reading");
    ranks.breakdown.grade = 8;
    std::size_t ranked = 0;
    const double rank = bench::median(21, [&] {
        ranked = 0;
        for (const Ranking& ranking : rankings(*ledger, ranks)) {
            ranked += ranking.units.size();
        }
    });
    if (figures != bench::national::years || parts != 240 ||
        ranked != std::size_t{bench::national::municipalities} * bench::national::years) {
        std::printf("The register answers with %zu, %zu and %zu figures; their times mean nothing.\n",
                    figures, parts, ranked);
        return false;
    }
    const bool isQuick = bench::tell(label("a trend", rows), trend, "ms", 1.0);
    const bool isReady = bench::tell(label("a dashboard of 24 x 10", rows), board, "ms", 20.0);
    return bench::tell(label("357 units side by side, all years", rows), rank, "ms", 10.0) && isQuick &&
           isReady;
}

void tellLoad() {
    std::ifstream file("/proc/loadavg");
    std::string load;
    std::getline(file, load);
    std::printf("Load of the machine: %s\n", load.c_str());
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication app(argc, argv);
    std::setvbuf(stdout, nullptr, _IOLBF,
                 BUFSIZ); // or each process that is started prints the rest once more
    std::vector<qint64> sizes;
    for (int i = 1; i < argc; ++i) {
        sizes.push_back(QByteArray(argv[i]).toLongLong());
    }
    if (sizes.empty()) {
        sizes = {20'000, 200'000, 2'000'000};
    }
    const Folder folder;
    qputenv("XDG_DATA_HOME",
            (folder / QStringLiteral("home")).toLocal8Bit()); // an import makes a backup first
    bench::process(bench::beside("samspel-cli"),
                   {QStringLiteral("new"), folder / QStringLiteral("empty.samspel")});
    tellLoad();
    std::vector<Measured> all;
    bool holds = true;
    for (const qint64 rows : sizes) {
        holds = importing(folder, rows, all) && holds;
        if (rows >= 2'000'000) {
            holds = questions(folder, rows) && holds;
        }
        // Last, for what works that long heats the processor.
        if (rows >= 1'000'000 && rows < 5'000'000) {
            holds = againstOffice(folder, all.back()) && holds;
        }
    }
    if (all.size() > 1) {
        holds = growth(all.front(), all.back()) && holds;
        const Measured& before = all[all.size() - 2];
        if (all.back().rows == 10 * before.rows && before.rows >= 2'000'000) {
            holds = bench::tell("ten times the rows take",
                                all.back().run.milliseconds / before.run.milliseconds, "x", 11.0) &&
                    holds;
        }
    }
    holds = wide(folder) && holds;
    tellLoad();
    return holds ? 0 : 1;
}
