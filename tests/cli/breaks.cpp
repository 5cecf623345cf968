// SPDX-License-Identifier: MIT
// No path around a break: whatever verb is asked, no number in its answer is made of both sides of 2013/2014
// or of 2021/2022. The figures of one side are moved, and then those of another: a number that follows both
// was made of both. Where people read sentences and tables, a line that follows one side names no year of
// another.
#include "cli/cli.h"
#include "support/text.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <array>
#include <functional>
#include <map>
#include <optional>
#include <set>

namespace {

/// The three segments of a national test that meet at the two breaks.
enum class Side { levels, points, newPoints }; // 2010–2013, 2014–2021, 2022–
constexpr std::array sides{Side::levels, Side::points, Side::newPoints};

Side sideOf(int year) { return year < 2014 ? Side::levels : year < 2022 ? Side::points : Side::newPoints; }

/// The same figures each time but for one side, which all units have a little higher there.
QByteArray figures(std::optional<Side> moved) {
    QString text = u"unit;name;indicator;grade;period;value;uncertainty;n\n"_s;
    QStringList units{u"0"_s, u"46"_s, u"4640"_s, u"4644"_s};
    for (int i = 0; i < 22; ++i) {
        units += QString::number(4601 + i);
    }
    for (const QString& unit : units) {
        for (int year = 2010; year < 2026; ++year) {
            const Side side = sideOf(year);
            const bool isLevels = side == Side::levels;
            const int wobble = (year * 7 + unit.toInt() * 5) % 4;
            double value = isLevels ? 2.0 + wobble / 2.0 : 48 + wobble;
            if (unit == u"46"_s) {
                // It holds the axis where it is, and is never moved.
                value = isLevels ? 2.0 : year % 8 == 6 ? 30 : 70;
            } else if (moved == side) {
                value += isLevels ? 0.5
                                  : 1; // exact in binary, so that differences stay the same to the last digit
            }
            text += u"%1;Eining %1;np.english;5;%2-%3;%4;%5;%6\n"_s.arg(unit)
                        .arg(year)
                        .arg((year + 1) % 100, 2, 10, QLatin1Char('0'))
                        .arg(QString::number(value, 'f', isLevels ? 1 : 0).replace(u'.', u','))
                        .arg(isLevels ? u"0,1"_s : u"1,6"_s)
                        .arg(unit == u"0"_s ? 56000 : 120 + unit.toInt() % 30);
        }
    }
    return text.toUtf8();
}

QString registerOf(const Cli& cli, std::optional<Side> moved) {
    const QString name = cli.made();
    cli.write(u"figures.csv"_s, figures(moved));
    const Answer answer = cli.run({u"import"_s, name, u"figures.csv"_s, u"--json"_s});
    INFO(answer.out.toStdString() << answer.messages.toStdString());
    REQUIRE(answer.exit == 0);
    return name;
}

/// Every number of an answer, in its order. What names a file (hashes, codes) is no number, nor is a moment.
QStringList numbersIn(QString text) {
    text.remove(QRegularExpression(u"\\b\\d{4}-\\d\\d-\\d\\dT[\\d:.+-]+"_s));
    text.remove(QRegularExpression(u"\\b[0-9a-f]{12,}\\b"_s));
    const QRegularExpression number(u"(?<![\\w.])\\d+(?:\\.\\d+)?(?:e-?\\d+)?(?!\\w)"_s);
    QStringList numbers;
    for (auto found = number.globalMatch(text); found.hasNext();) {
        numbers += found.next().captured();
    }
    return numbers;
}

using Words = std::function<QStringList(const QString& reg)>;

/// What the figures of a register come out of. `file` is what the verb writes; empty: what it prints.
struct Way {
    QString name;
    Words words;
    QString file{};
};

QStringList choice(const QString& verb, const QString& reg, const QStringList& more) {
    const QString units =
        verb == u"analyse"_s ? u"4640"_s : u"4640,46,0"_s; // an analysis has its own references
    return QStringList{verb, reg, u"--indicator"_s, u"np.english"_s, u"--unit"_s, units} + more;
}

const std::vector<Way> ways{
    {u"series csv"_s, [](auto& reg) { return choice(u"series"_s, reg, {}); }},
    {u"series json"_s,
     [](auto& reg) {
         return choice(u"series"_s, reg, {u"--format"_s, u"json"_s});
     }},
    {u"chart"_s,
     [](auto& reg) {
         return choice(u"chart"_s, reg, {u"-o"_s, u"c.svg"_s});
     },
     u"c.svg"_s},
    {u"chart across 2021/2022"_s,
     [](auto& reg) {
         return choice(u"chart"_s, reg,
                       {u"--from"_s, u"2020-21"_s, u"--to"_s, u"2024-25"_s, u"-o"_s, u"c.svg"_s});
     },
     u"c.svg"_s},
    {u"chart across 2013/2014"_s,
     [](auto& reg) {
         return choice(u"chart"_s, reg,
                       {u"--from"_s, u"2011-12"_s, u"--to"_s, u"2016-17"_s, u"-o"_s, u"c.svg"_s});
     },
     u"c.svg"_s},
    {u"analyse json"_s,
     [](auto& reg) {
         return choice(u"analyse"_s, reg, {u"--json"_s, u"--programme-start"_s, u"2018-19"_s});
     }},
    {u"analyse json 2012-13"_s,
     [](auto& reg) {
         return choice(u"analyse"_s, reg,
                       {u"--lang"_s, u"nn"_s, u"--json"_s, u"--programme-start"_s, u"2012-13"_s});
     }},
    {u"analyse text"_s,
     [](auto& reg) {
         return choice(u"analyse"_s, reg, {u"--lang"_s, u"en"_s, u"--programme-start"_s, u"2018-19"_s});
     }},
    {u"analyse text 2012-13"_s,
     [](auto& reg) {
         return choice(u"analyse"_s, reg, {u"--lang"_s, u"nn"_s, u"--programme-start"_s, u"2012-13"_s});
     }},
    {u"report municipality"_s,
     [](auto& reg) {
         return QStringList{u"report"_s, reg,     u"municipality"_s, u"--unit"_s, u"4640"_s,
                            u"--lang"_s, u"en"_s, u"-o"_s,           u"m.pdf"_s};
     },
     u"m.pdf"_s},
    {u"report status"_s,
     [](auto& reg) {
         return QStringList{u"report"_s, reg, u"status"_s, u"-o"_s, u"r.pdf"_s};
     },
     u"r.pdf"_s},
    {u"export indicators"_s,
     [](auto& reg) {
         return QStringList{u"export"_s, reg, u"indicator"_s, u"--format"_s, u"csv"_s, u"-o"_s, u"e.csv"_s};
     },
     u"e.csv"_s},
    {u"releases"_s, // of what the ways above have shown
     [](auto& reg) {
         return QStringList{u"releases"_s, reg, u"--json"_s};
     }},
    {u"attention"_s,
     [](auto& reg) {
         return QStringList{u"attention"_s, reg, u"--json"_s};
     }},
    {u"search"_s, // not for a number: it may stand in the moment of an import
     [](auto& reg) {
         return QStringList{u"search"_s, reg, u"english"_s, u"--json"_s};
     }},
};

/// Verbs whose answers hold no figure, or one figure as it was read; and those that the list above goes
/// through.
const std::set<QString> withoutFigures{
    u"new"_s,       u"formats"_s,  u"import"_s,     u"units"_s,  u"indicators"_s, u"sources"_s, u"kinds"_s,
    u"records"_s,   u"check"_s,    u"milestones"_s, u"backup"_s, u"trail"_s,      u"undo"_s,    u"compact"_s,
    u"gates"_s,     u"suppress"_s, u"history"_s,    u"merge"_s,  u"confirm"_s,    u"person"_s,  u"erase"_s,
    u"retention"_s, u"recover"_s,  u"backups"_s,    u"restore"_s};

QString answerOf(const Cli& cli, const Way& way, const QString& reg) {
    const Answer answer = cli.run(way.words(reg));
    INFO(way.name.toStdString() << ": " << answer.messages.toStdString());
    REQUIRE(answer.exit == 0);
    if (way.file.isEmpty()) {
        return QString::fromUtf8(answer.out);
    }
    if (!way.file.endsWith(u".pdf"_s)) {
        return QString::fromUtf8(cli.read(way.file));
    }
    QProcess reading;
    reading.start(u"pdftotext"_s, {u"-layout"_s, cli.path(way.file), u"-"_s});
    REQUIRE(reading.waitForFinished(120000));
    return QString::fromUtf8(reading.readAllStandardOutput());
}

/// The numbers of an analysis, by what they are said of: where figures are moved, another thing may be said.
using Said = std::map<QString, double>;

Said saidIn(const QString& answer) {
    Said said;
    for (const QJsonValue series : QJsonDocument::fromJson(answer.toUtf8()).array()) {
        for (const QJsonValue one : series[u"statements"_s].toArray()) {
            const QJsonObject numbers = one[u"numbers"_s].toObject();
            for (auto it = numbers.begin(); it != numbers.end(); ++it) {
                QStringList key{series[u"unit"_s].toString(), QString::number(series[u"grade"_s].toInt())};
                for (const char* of : {"topic", "segment", "version", "from", "to", "against"}) {
                    key += one[QLatin1String(of)].toString();
                }
                said[(key << it.key()).join(QLatin1Char('|'))] = it.value().toDouble();
            }
        }
    }
    return said;
}

void checkSaid(const std::vector<Said>& said) {
    REQUIRE_FALSE(said[0].empty());
    for (const auto& [key, number] : said[0]) {
        int follows = 0;
        for (std::size_t side = 1; side < said.size(); ++side) {
            const auto other = said[side].find(key);
            follows += other == said[side].end() || other->second != number ? 1 : 0;
        }
        INFO(key.toStdString());
        CHECK(follows <= 1);
    }
}

bool isReadByLine(const Way& way) {
    return way.name.startsWith(u"analyse text"_s) || way.name == u"report municipality"_s;
}

/// The lines that people read, without what tells the file and the day. A picture's own words are left out:
/// its ticks follow whatever is in view, and the ways "chart" go through what else it says.
QStringList linesIn(QString text) {
    static const QRegularExpression hash(u"SHA-256 \\S+"_s);
    static const QRegularExpression day(u"\\b\\d{1,2} \\p{Lu}\\p{Ll}+ \\d{4}\\b"_s,
                                        QRegularExpression::UseUnicodePropertiesOption);
    text.remove(hash);
    text.remove(day);
    QStringList lines;
    bool isPicture = false;
    for (const QString& raw : text.split(u'\n')) {
        const QString line = raw.simplified();
        isPicture = (isPicture || line.contains(u" · Grade 5 · "_s)) && line != u"Read with care"_s;
        if (!isPicture && !line.isEmpty()) {
            lines += line;
        }
    }
    return lines;
}

/// Of which sides a line names years: "2014–15 to 2021–22".
std::set<Side> sidesNamedIn(const QString& line) {
    static const QRegularExpression period(u"(\\d{4})–\\d{2}(?!\\d)"_s);
    std::set<Side> named;
    for (auto found = period.globalMatch(line); found.hasNext();) {
        named.insert(sideOf(found.next().captured(1).toInt()));
    }
    return named;
}

void checkLines(const std::vector<QStringList>& lines) {
    for (std::size_t moved = 1; moved < lines.size(); ++moved) {
        REQUIRE(lines[moved].size() == lines[0].size());
        CHECK(lines[moved] != lines[0]); // so that the proof sees this side
    }
    for (qsizetype at = 0; at < lines[0].size(); ++at) {
        INFO(lines[0][at].toStdString());
        int follows = 0;
        for (std::size_t moved = 1; moved < lines.size(); ++moved) {
            const QString& line = lines[moved][at];
            if (line == lines[0][at]) {
                continue;
            }
            INFO(line.toStdString());
            CHECK(++follows == 1);
            for (const QString& said : {lines[0][at], line}) {
                const std::set<Side> named = sidesNamedIn(said);
                CHECK((named.empty() || named == std::set<Side>{sides.at(moved - 1)}));
            }
        }
    }
}

} // namespace

TEST_CASE("no verb's answer holds a number made of both sides of a break") {
    const bool readsPdf = !QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty();
    std::vector<Cli> folders(4);
    std::vector<QString> registers{registerOf(folders[0], {})};
    for (const Side side : sides) {
        registers.push_back(registerOf(folders[registers.size()], side));
    }
    for (const Way& way : ways) {
        INFO(way.name.toStdString());
        if (way.file.endsWith(u".pdf"_s) && !readsPdf) {
            WARN("left out, pdftotext is not here: " << way.name.toStdString());
            continue;
        }
        if (way.name.startsWith(u"analyse json"_s)) {
            std::vector<Said> said;
            for (std::size_t i = 0; i < registers.size(); ++i) {
                said.push_back(saidIn(answerOf(folders[i], way, registers[i])));
            }
            checkSaid(said);
            continue;
        }
        if (isReadByLine(way)) {
            std::vector<QStringList> lines;
            for (std::size_t i = 0; i < registers.size(); ++i) {
                lines.push_back(linesIn(answerOf(folders[i], way, registers[i])));
            }
            checkLines(lines);
            continue;
        }
        std::vector<QStringList> numbers;
        for (std::size_t i = 0; i < registers.size(); ++i) {
            numbers.push_back(numbersIn(answerOf(folders[i], way, registers[i])));
        }
        for (std::size_t side = 1; side < numbers.size(); ++side) {
            REQUIRE(numbers[side].size() == numbers[0].size());
        }
        for (qsizetype at = 0; at < numbers[0].size(); ++at) {
            int follows = 0;
            for (std::size_t side = 1; side < numbers.size(); ++side) {
                follows += numbers[side][at] != numbers[0][at] ? 1 : 0;
            }
            if (follows > 1) {
                CAPTURE(at, numbers[0].mid(at - 4, 9), numbers[1].mid(at - 4, 9), numbers[2].mid(at - 4, 9),
                        numbers[3].mid(at - 4, 9));
                CHECK(follows <= 1);
            }
        }
    }
}

TEST_CASE("each sentence of an analysis, as people read it, names years of one side alone") {
    const Cli cli;
    const QString reg = registerOf(cli, {});
    int sentences = 0;
    for (const Way& way : ways) {
        if (way.name.startsWith(u"analyse text"_s)) {
            for (const QString& line : linesIn(answerOf(cli, way, reg))) {
                INFO(line.toStdString());
                CHECK(sidesNamedIn(line).size() <= 1);
                sentences += sidesNamedIn(line).empty() ? 0 : 1;
            }
        }
    }
    CHECK(sentences > 2 * 16 * 5); // of each of 16 years: figure, nation, county, place, limits
}

TEST_CASE("the answers do follow the figures, so that the test above sees them") {
    const Cli one;
    const Cli other;
    const QString base = registerOf(one, {});
    const QString moved = registerOf(other, Side::points);
    for (const Way& way : ways) {
        if (way.name.startsWith(u"series"_s) || way.name.startsWith(u"analyse"_s) || way.name == u"chart"_s) {
            INFO(way.name.toStdString());
            CHECK(numbersIn(answerOf(one, way, base)) != numbersIn(answerOf(other, way, moved)));
        }
    }
}

TEST_CASE("a new verb says whether it shows figures") {
    const Cli cli;
    const Answer help = cli.run({u"--help"_s});
    const QString usage = QString::fromUtf8(help.out + help.messages);
    const QRegularExpression line(u"samspel-cli ([a-z-]+)"_s);
    std::set<QString> gone;
    for (const Way& way : ways) {
        gone.insert(way.name.section(u' ', 0, 0));
    }
    int verbs = 0;
    for (auto found = line.globalMatch(usage); found.hasNext(); ++verbs) {
        const QString verb = found.next().captured(1);
        INFO(verb.toStdString() << ": put it among the ways that figures come out, or among those without");
        CHECK((gone.contains(verb) || withoutFigures.contains(verb)));
    }
    CHECK(verbs > 20);
}
