// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/complaints.h"
#include "store/batch.h"

#include <QStringView>
#include <array>
#include <optional>

namespace samspel::exchange::udir {

/// What one cell holds, by the marks that Utdanningsdirektoratet uses.
struct Cell {
    enum class Kind {
        absent, ///< the file has no such cell
        none,   ///< null: there is no such breakdown
        empty,
        hidden, ///< "*"
        number,
        wrong
    };
    Kind kind = Kind::absent;
    Scaled number{};
    bool isPercent = false;  ///< "7,9 %": a figure of a share alone
    bool isLoggedIn = false; ///< "48*": real, and for logged-in users only

    bool is(Kind other) const { return kind == other; }
};

/// The cells that make one figure: the value, half the width of its interval, the pupils behind it.
struct Cells {
    Cell value;
    Cell uncertainty{};
    Cell count{};
    Place valueAt{};
    Place uncertaintyAt{};
    Place countAt{};
};

/// What a value may be.
struct Limits {
    enum class Of { points, share, count, other };
    Of of = Of::other;
    std::optional<int> least{};
    std::optional<int> most{};
};
/// As its indicator tells; mean mastery levels lie between 1 and 5, whatever the indicator's other scales.
Limits limitsOf(const Indicator& indicator, bool isMasteryMean);

/// Reads cells and makes figures of them; counts what is hidden and empty. Lives for one reading.
class CellReader {
public:
    CellReader(Counts& counts, Audience audience, Complaints& complaints, const Language& language)
        : m_counts(counts), m_audience(audience), m_complaints(complaints), m_language(language) {}

    Cell read(QStringView text, const Place& place);
    Cell none(); ///< a null

    /// The figure that the cells make together, as docs/formats.md tells; nothing when they were refused. Its
    /// period, line and column are the caller's to fill.
    std::optional<Figure> figureOf(const Cells& cells, const Limits& limits);
    /// Refuses a logged-in user's file for everybody, and remarks on it inside; call it at the end.
    void tellLoggedIn();

private:
    bool isPossible(const Cells& cells, const Limits& limits);
    QString whyNot(const Limits& limits) const;

    Counts& m_counts;
    Audience m_audience;
    Complaints& m_complaints;
    const Language& m_language;
    qint64 m_loggedIn = 0; ///< cells that carry a mark as only a logged-in user sees them
    Place m_firstLoggedIn;
};

/// Whether a number lies between two whole ones: 100,0 is not above 100.
bool isBetween(const Scaled& number, qint64 least, qint64 most);

} // namespace samspel::exchange::udir
