// SPDX-License-Identifier: MIT
#include "exchange/udir/cells.h"

#include "exchange/text/number.h"

#include <limits>

namespace samspel::exchange::udir {

namespace {

constexpr qint64 mostPupils = 1'000'000; // more than all of Norway's schools have
constexpr qint64 mostCounted = 1'000'000'000;
constexpr int mostUncertainty = 100;

QString worded(const Scaled& number, const Language& language) {
    return language.number(number.value(), number.decimals);
}

} // namespace

bool isBetween(const Scaled& number, qint64 least, qint64 most) {
    qint64 unit = 1;
    for (int i = 0; i < number.decimals; ++i) {
        unit *= 10;
    }
    return number.digits >= least * unit && number.digits <= most * unit;
}

Limits limitsOf(const Indicator& indicator, bool isMasteryMean) {
    if (isMasteryMean) {
        return {.least = 1, .most = 5};
    }
    if (indicator.measure == Measure::count) {
        return {.of = Limits::Of::count};
    }
    if (indicator.measure == Measure::share) {
        return {.of = Limits::Of::share, .least = 0, .most = 100};
    }
    if (!indicator.least || !indicator.most) {
        return {};
    }
    const auto least = static_cast<int>(*indicator.least);
    const auto most = static_cast<int>(*indicator.most);
    const bool isPoints = least == 0 && most == 100;
    return {.of = isPoints ? Limits::Of::points : Limits::Of::other, .least = least, .most = most};
}

Cell CellReader::none() {
    ++m_counts.empty;
    return {.kind = Cell::Kind::none};
}

Cell CellReader::read(QStringView text, const Place& place) {
    text = text.trimmed();
    if (text.isEmpty()) {
        ++m_counts.empty;
        return {.kind = Cell::Kind::empty};
    }
    if (text == u"*") {
        ++m_counts.suppressed;
        return {.kind = Cell::Kind::hidden};
    }
    if (const auto number = exchange::figureOf(text)) {
        return {.kind = Cell::Kind::number, .number = *number};
    }
    if (text.endsWith(u'%')) {
        if (const auto number = exchange::figureOf(text.chopped(1).trimmed())) {
            return {.kind = Cell::Kind::number, .number = *number, .isPercent = true};
        }
    }
    if (text.endsWith(u'*')) {
        if (const auto number = exchange::figureOf(text.chopped(1))) {
            const bool isBefore = place.line == m_firstLoggedIn.line && place.column < m_firstLoggedIn.column;
            if (++m_loggedIn == 1 || isBefore) {
                m_firstLoggedIn = place;
            }
            return {.kind = Cell::Kind::number, .number = *number, .isLoggedIn = true};
        }
    }
    m_complaints.refuse(place, m_language.say("Import", "“%1” is no figure.").arg(text.left(60)));
    return {.kind = Cell::Kind::wrong};
}

bool CellReader::isPossible(const Cells& cells, const Limits& limits) {
    const auto isInside = [](const Cell& cell, qint64 least, qint64 most) {
        return !cell.is(Cell::Kind::number) || isBetween(cell.number, least, most);
    };
    const auto refuse = [this](const Cell& cell, const Place& place, const QString& why) {
        m_complaints.refuse(place, why.arg(worded(cell.number, m_language)));
        return false;
    };
    const bool isCount = limits.of == Limits::Of::count;
    const auto isStray = [](const Cell& cell) { return cell.is(Cell::Kind::number) && cell.isPercent; };
    for (const auto& [cell, place] :
         {std::pair{&cells.value, &cells.valueAt}, std::pair{&cells.uncertainty, &cells.uncertaintyAt},
          std::pair{&cells.count, &cells.countAt}}) {
        if (isStray(*cell) && (cell == &cells.count || limits.of != Limits::Of::share)) {
            const QString text = worded(cell->number, m_language) + QStringLiteral(" %");
            m_complaints.refuse(*place, m_language.say("Import", "“%1” is no figure.").arg(text));
            return false;
        }
    }
    const bool isLimited = isCount || (limits.least && limits.most);
    const qint64 least = isCount ? 0 : limits.least.value_or(0);
    const qint64 most = isCount ? mostCounted : limits.most.value_or(0);
    bool isPossible = !isLimited || isInside(cells.value, least, most) ||
                      refuse(cells.value, cells.valueAt, whyNot(limits));
    if (!isInside(cells.uncertainty, 0, mostUncertainty)) {
        isPossible = refuse(
            cells.uncertainty, cells.uncertaintyAt,
            m_language.say("Import", "An uncertainty of %1 is impossible: it lies between 0 and 100."));
    }
    if (!isInside(cells.count, 0, mostPupils) || cells.count.number.decimals > 0) {
        isPossible =
            refuse(cells.count, cells.countAt, m_language.say("Import", "%1 pupils are impossible."));
    }
    return isPossible;
}

QString CellReader::whyNot(const Limits& limits) const {
    switch (limits.of) {
    case Limits::Of::points:
        return m_language.say("Import", "%1 scale points are impossible: they lie between 0 and 100.");
    case Limits::Of::share:
        return m_language.say("Import", "A share of %1 percent is impossible.");
    case Limits::Of::count:
        return m_language.say("Import", "A number of %1 is impossible.");
    case Limits::Of::other:
        break;
    }
    return m_language.say("Import", "%1 is impossible here: it lies between %2 and %3.")
        .arg(QStringLiteral("%1"), m_language.whole(limits.least.value_or(0)),
             m_language.whole(limits.most.value_or(0)));
}

std::optional<Figure> CellReader::figureOf(const Cells& cells, const Limits& limits) {
    using Kind = Cell::Kind;
    const Cell& value = cells.value;
    const Cell& uncertainty = cells.uncertainty;
    const Cell& count = cells.count;
    if (value.is(Kind::wrong) || uncertainty.is(Kind::wrong) || count.is(Kind::wrong) ||
        !isPossible(cells, limits)) {
        return std::nullopt;
    }
    Figure figure;
    if (value.isLoggedIn || uncertainty.isLoggedIn || count.isLoggedIn) {
        figure.confidentiality = Confidentiality::internalOnly;
    }
    if (count.is(Kind::number)) {
        figure.n = count.number.digits;
    }
    const auto refuse = [&](const QString& what) {
        m_complaints.refuse(cells.valueAt, what);
        return std::nullopt;
    };
    const bool nobodyTookPart = figure.n == 0;
    // A share of nobody may be written as 0,0.
    const bool isNothing =
        value.is(Kind::number) && value.number.digits == 0 && limits.of == Limits::Of::share;
    if (value.is(Kind::number) && !(nobodyTookPart && isNothing)) {
        if (nobodyTookPart) {
            return refuse(m_language.say("Import", "There is a figure here although nobody took part."));
        }
        figure.value = value.number;
        if (uncertainty.is(Kind::number)) {
            figure.uncertainty = uncertainty.number;
        }
    } else if (uncertainty.is(Kind::number) && !value.is(Kind::hidden) && !isNothing) {
        return refuse(m_language.say("Import", "There is an uncertainty here but no figure: it was lost."));
    } else if (value.is(Kind::hidden) ||
               (!nobodyTookPart && (uncertainty.is(Kind::hidden) || count.is(Kind::hidden)))) {
        // An uncertainty beside a hidden value would tell of it, so it is not kept either.
        figure.status = Status::suppressed;
    } else if (nobodyTookPart || value.is(Kind::none)) {
        figure.status = Status::cannotExist;
    } else {
        figure.status = figure.n ? Status::notPublished : Status::missing;
    }
    return figure;
}

void CellReader::tellLoggedIn() {
    if (m_loggedIn == 0) {
        return;
    }
    const int count = static_cast<int>(std::min<qint64>(m_loggedIn, std::numeric_limits<int>::max()));
    if (m_audience == Audience::open) {
        const QString what = m_language.say(
            "Import",
            "This file was taken out by a logged-in user: %n figure(s), the first of them here, carry "
            "the mark * and may not be shared. Take the file out without logging in, or read it for internal "
            "use.",
            nullptr, count);
        m_complaints.refuse(m_firstLoggedIn, what);
    } else {
        const QString what =
            m_language.say("Import",
                           "This file was taken out by a logged-in user: %n figure(s), the first of them "
                           "here, carry the mark "
                           "*. They are kept for internal use and never leave the program in public mode.",
                           nullptr, count);
        m_complaints.remark(m_firstLoggedIn, what);
    }
}

} // namespace samspel::exchange::udir
