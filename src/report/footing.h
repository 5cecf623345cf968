// SPDX-License-Identifier: MIT
#pragma once

#include "chart/trend.h"
#include "report/document.h"
#include "store/publishing/releases.h"

#include <map>
#include <set>

namespace samspel {
class Ledger;
}

namespace samspel::report {

/// What a report's figures stand on, gathered while it is made: sources in the order of their first use, and
/// the figures that are hidden, with their reasons.
class Footing {
public:
    Footing(const Ledger& ledger, const Language& language);

    /// Takes what a figure stands on. `unit` and `what` name it where it is hidden.
    void use(const chart::Point& point, const QString& unit, const QString& what);
    /// Takes note that the report shows what a series has in a period.
    void show(const Series& series, Period period);
    /// What stands beneath a table or a chart: "Sources: 1, 2.", and what withdrawn sources there are among
    /// them.
    QStringList notesOf(const std::set<Id<Source>>& sources);

    /// Ends a report: what is hidden, how figures are to be read, sources and codes, each without a head
    /// where there is nothing. A report that is handed out has noted every figure that it shows, once.
    void close(Document& document) const;

private:
    std::vector<Block> hiddenFigures() const;
    std::vector<Block> sources() const;
    /// Each figure that was printed, with its code, its source's number there, and its line in it.
    std::vector<Block> figureCodes() const;
    void notePrinted(const chart::Point& point, const QString& unit, const QString& what);
    std::size_t numberOf(Id<Source> source); // from 1

    const Language& m_language;
    std::map<Id<Source>, Source> m_known;
    std::vector<Id<Source>> m_used;
    struct Hidden {
        QString what;
        QString why;
        std::vector<std::pair<QString, std::vector<Period>>> units; // in the order in which they came
    };
    std::vector<Hidden> m_hidden;
    std::vector<HandedFigure> m_shown;
    std::set<QString> m_isShown; ///< keys of those
    struct Printed {
        QString unit;
        Period period;
        FigureCode code;
        std::size_t source = 0; // its number; 0 of a figure that was made of others
        qint64 line = 0;
    };
    std::vector<std::pair<QString, std::vector<Printed>>> m_printed; // by what they measure
};

/// "Udir: Statistikkbanken … File …, SHA-256 ….", as a list of sources tells it.
Text citation(const Source& source, const Language& language);

} // namespace samspel::report
