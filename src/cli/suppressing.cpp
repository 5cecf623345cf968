// SPDX-License-Identifier: MIT
#include "cli/command.h"
#include "cli/output.h"
#include "domain/folding.h"
#include "exchange/complaints.h"
#include "exchange/sheet/sheet.h"
#include "statistics/disclosure/crosstable.h"
#include "statistics/disclosure/suppress.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <map>

namespace samspel::cli {

namespace {

namespace disclosure = statistics::disclosure;
using Path = std::vector<std::string>;

constexpr qint64 mostCells = 2'000'000;
constexpr qsizetype mostDigits = 12; // the sum of all rows still fits into 64 bits
constexpr auto margin = "Total";

/// What the options ask for.
struct Question {
    QString file;
    std::vector<QStringList> dimensions; ///< columns of each, from the top
    QString count;
    disclosure::Rules rules;
};

Question questionOf(const Arguments& arguments, const Language& language) {
    Question question;
    question.file = arguments.words().first();
    question.count = arguments.value("--count");
    QStringList columns{question.count};
    for (const QString& dimension : arguments.values("--dim")) {
        question.dimensions.push_back(dimension.split(QLatin1Char('>')));
        columns << question.dimensions.back();
    }
    if (question.dimensions.empty() || columns.contains(QString()) || !arguments.has("--threshold")) {
        throw WrongUsage(language.say("Cli", "--dim, --count and --threshold are needed."));
    }
    if (columns.removeDuplicates() > 0) {
        throw WrongUsage(language.say("Cli", "Each column can be named only once."));
    }
    bool isNumber = false;
    question.rules.threshold = arguments.value("--threshold").toInt(&isNumber);
    if (!isNumber || question.rules.threshold < 1) {
        throw WrongUsage(language.say("Cli", "--threshold wants a whole number from 1."));
    }
    question.rules.protectZeros = arguments.has("--protect-zeros");
    question.rules.remainderRule = !arguments.has("--no-remainder-rule");
    question.rules.singletons = question.rules.remainderRule || arguments.has("--singletons");
    return question;
}

/// Digits only, or a whole number as R writes a round one: 1e+05.
std::optional<qint64> wholeCountIn(const QString& text) {
    static const QRegularExpression form(
        QStringLiteral("^([0-9]+)(?:(?:\\.([0-9]+))?[eE]\\+([0-9]{2}))?\\z"));
    const auto found = form.match(text);
    if (!found.hasMatch()) {
        return std::nullopt;
    }
    const QString decimals = found.captured(2);
    const qsizetype zeros = found.captured(3).toInt() - decimals.size();
    if (zeros < 0 || found.captured(1).size() + found.captured(3).toInt() > mostDigits) {
        return std::nullopt;
    }
    return (found.captured(1) + decimals + QString(zeros, QLatin1Char('0'))).toLongLong();
}

/// The inner cells as the file has them.
struct Inner {
    std::vector<std::vector<Path>> paths; ///< for each dimension, of each row
    std::vector<std::int64_t> counts;     ///< of each row
};

/// Reads inner cells from a table, and says of each row that cannot be one why not.
class Reader {
public:
    Reader(const Question& question, const Language& language, Problems& problems)
        : m_question(question), m_language(language), m_complaints(problems, language) {}

    Inner read(const exchange::SheetReading& sheet) {
        Inner inner;
        inner.paths.resize(m_question.dimensions.size());
        if (findColumns(sheet.rows.front())) {
            for (std::size_t i = 1; i < sheet.rows.size(); ++i) {
                readRow(sheet.rows[i], inner);
            }
            if (sheet.rows.size() == 1) {
                m_complaints.refuse({}, m_language.say("Cli", "The table has a head and no rows."));
            }
        }
        m_complaints.finish();
        return inner;
    }

private:
    static QString textAt(const exchange::SheetRow& row, std::size_t column) {
        return column < row.cells.size() ? exchange::plainText(row.cells[column]) : QString();
    }
    exchange::Place at(const exchange::SheetRow& row, std::size_t column) const {
        return {row.line, static_cast<qint64>(column) + 1, {}};
    }

    bool findColumns(const exchange::SheetRow& head) {
        m_width = head.cells.size();
        QStringList names;
        for (std::size_t i = 0; i < m_width; ++i) {
            names << textAt(head, i).trimmed();
        }
        const auto find = [&](const QString& name) {
            const auto count = names.count(name);
            if (count == 0) {
                m_complaints.refuse({head.line, 0, {}},
                                    m_language.say("Cli", "There is no column “%1” here; there are: %2.")
                                        .arg(name, names.join(QStringLiteral(", "))));
            } else if (count > 1) {
                m_complaints.refuse({head.line, 0, {}},
                                    m_language.say("Cli", "There are several columns “%1”.").arg(name));
            }
            return static_cast<std::size_t>(std::max<qsizetype>(names.indexOf(name), 0));
        };
        for (const QStringList& dimension : m_question.dimensions) {
            auto& columns = m_dimensions.emplace_back();
            for (const QString& name : dimension) {
                columns.push_back(find(name));
            }
        }
        m_count = find(m_question.count);
        return !m_complaints.hasRefused();
    }

    void readRow(const exchange::SheetRow& row, Inner& inner) {
        if (row.cells.size() > m_width) {
            m_complaints.refuse(at(row, m_width),
                                m_language.say("Cli", "This row has more cells than the head."));
        }
        for (std::size_t d = 0; d < m_dimensions.size(); ++d) {
            Path& path = inner.paths[d].emplace_back();
            for (const std::size_t column : m_dimensions[d]) {
                path.push_back(label(row, column).toStdString());
            }
        }
        const QString text = textAt(row, m_count);
        const auto count = wholeCountIn(text);
        if (text.isEmpty()) {
            m_complaints.refuse(at(row, m_count), m_language.say("Cli", "This cell is empty."));
        } else if (!count) {
            m_complaints.refuse(
                at(row, m_count),
                m_language
                    .say("Cli", "“%1” is no count: digits only, at most 12, without spaces or decimals.")
                    .arg(text));
        }
        inner.counts.push_back(count.value_or(0));
    }

    QString label(const exchange::SheetRow& row, std::size_t column) {
        const QString text = textAt(row, column);
        if (text.isEmpty()) {
            m_complaints.refuse(at(row, column), m_language.say("Cli", "This cell is empty."));
        } else if (text.trimmed().compare(QLatin1String(margin), Qt::CaseInsensitive) == 0) {
            m_complaints.refuse(
                at(row, column),
                m_language.say("Cli", "The table may only hold inner cells; “%1” is what a margin is called.")
                    .arg(text));
        }
        return text;
    }

    const Question& m_question;
    const Language& m_language;
    exchange::Complaints m_complaints;
    std::size_t m_width = 0;
    std::vector<std::vector<std::size_t>> m_dimensions;
    std::size_t m_count = 0;
};

std::optional<disclosure::CrossTable> tableOf(const Inner& inner) {
    std::map<std::string, std::string> foldedOnes;
    const auto foldedOf = [&](const std::string& label) -> const std::string& {
        const auto [place, isNew] = foldedOnes.try_emplace(label);
        if (isNew) {
            foldUtf8(label, place->second);
        }
        return place->second;
    };
    std::vector<disclosure::Dimension> dimensions;
    for (const std::vector<Path>& paths : inner.paths) {
        dimensions.emplace_back(paths, [&](const std::string& a, const std::string& b) {
            return std::tie(foldedOf(a), a) < std::tie(foldedOf(b), b);
        });
    }
    const auto count = disclosure::CrossTable::cellCount(dimensions);
    if (!count || *count > mostCells) {
        return std::nullopt;
    }
    disclosure::CrossTable table(std::move(dimensions));
    std::vector<std::uint32_t> leaves(inner.paths.size());
    for (std::size_t row = 0; row < inner.counts.size(); ++row) {
        for (std::size_t d = 0; d < leaves.size(); ++d) {
            leaves[d] = table.dimensions()[d].leaf(inner.paths[d][row]);
        }
        table.add(leaves, inner.counts[row]);
    }
    return table;
}

const char* wordOf(disclosure::Why why) {
    switch (why) {
    case disclosure::Why::Shown:
    case disclosure::Why::Absent:
        break;
    case disclosure::Why::Primary:
        return "primary";
    case disclosure::Why::Secondary:
        return "secondary";
    case disclosure::Why::Remainder:
        return "remainder";
    }
    return "";
}

// A node as the columns of its dimension: its labels from the top, and "Total" below them.
void tellNode(const disclosure::Dimension& dimension, std::uint32_t node, QStringList& cells) {
    QStringList labels;
    for (; node != disclosure::Dimension::total; node = dimension[node].parent) {
        labels.prepend(QString::fromStdString(dimension[node].label));
    }
    while (labels.size() < static_cast<qsizetype>(dimension.levels())) {
        labels << QLatin1String(margin);
    }
    cells << labels;
}

QString csvOf(const Question& question, const disclosure::CrossTable& table, const disclosure::System& system,
              const disclosure::Pattern& pattern) {
    QString text;
    const auto write = [&](const QStringList& cells) {
        for (qsizetype i = 0; i < cells.size(); ++i) {
            text += (i > 0 ? QStringLiteral(",") : QString()) + exchange::csvCell(cells[i], QLatin1Char(','));
        }
        text += QLatin1Char('\n');
    };
    QStringList head;
    for (const QStringList& dimension : question.dimensions) {
        head << dimension;
    }
    write(head << question.count << QStringLiteral("primary") << QStringLiteral("suppressed")
               << QStringLiteral("reason"));
    const auto flag = [](bool is) { return is ? QStringLiteral("TRUE") : QStringLiteral("FALSE"); };
    for (disclosure::Cell cell = 0; cell < table.size(); ++cell) {
        QStringList cells;
        for (std::size_t d = 0; d < table.dimensions().size(); ++d) {
            tellNode(table.dimensions()[d], table.nodeOf(cell, d), cells);
        }
        const qint64 count = *system.counts[cell];
        write(cells << QString::number(count) << flag(question.rules.isPrimary(count))
                    << flag(pattern.isHidden(cell)) << QLatin1String(wordOf(pattern.why[cell])));
    }
    return text;
}

Exit refused(const QString& file, const Problems& problems, const Language& language) {
    for (const Problem& problem : problems) {
        QString place;
        if (problem.line != 0) {
            place += language.say("Cli", "line %1").arg(problem.line);
        }
        if (problem.column != 0) {
            place += QStringLiteral(", ") + language.say("Cli", "column %1").arg(problem.column);
        }
        tell(file + QStringLiteral(": ") + (place.isEmpty() ? QString() : place + QStringLiteral(": ")) +
             problem.what);
    }
    return Exit::unacceptable;
}

} // namespace

Exit suppressTable(const Arguments& arguments, const Language& language) {
    const Question question = questionOf(arguments, language);
    QFile file(question.file);
    if (!file.open(QIODevice::ReadOnly)) {
        throw std::runtime_error(language.say("Cli", "%1 cannot be read (%2).")
                                     .arg(question.file, file.errorString())
                                     .toStdString());
    }
    const QByteArray bytes = file.readAll();
    exchange::SheetReading sheet =
        exchange::readSheet({QFileInfo(question.file).fileName(), bytes}, {}, language);
    if (!sheet.accepted()) {
        return refused(question.file, sheet.problems, language);
    }
    Problems problems;
    const Inner inner = Reader(question, language, problems).read(sheet);
    if (refuses(problems)) {
        return refused(question.file, problems, language);
    }
    const auto table = tableOf(inner);
    if (!table) {
        problems.push_back({.what = language.say("Cli", "With its margins the table has more than %1 cells.")
                                        .arg(language.whole(mostCells))});
        return refused(question.file, problems, language);
    }
    const disclosure::System system = table->system();
    const QString csv = csvOf(question, *table, system, disclosure::suppress(system, question.rules));
    tell(language.say("Cli", "The counts of hidden cells stand in this table too: it must not leave the "
                             "project as it is."));
    if (arguments.has("-o")) {
        writeFile(arguments.value("-o"), csv.toUtf8());
    } else {
        print(csv);
    }
    return Exit::done;
}

} // namespace samspel::cli
