// SPDX-License-Identifier: MIT
#include "exchange/text/rows.h"

#include "exchange/text/ahead.h"
#include "exchange/text/stretches.h"

#include <algorithm>
#include <iterator>

namespace samspel::exchange {

namespace {

constexpr qsizetype longestOpenRow = 4 * 1024 * 1024; // letters
constexpr qint64 worthAThread = 1024 * 1024;          // bytes
constexpr std::size_t parcelsAhead = 4;

} // namespace

struct Rows::Parcel {
    struct Row {
        std::size_t firstCell;
        Place place;
    };
    std::vector<Row> rows{};
    std::vector<QStringView> cells{};
    std::vector<QString> windows{}; ///< what the cells are views of
    std::deque<QString> unquoted{}; ///< and these
    std::vector<Stretch> met{};
    std::size_t rowsHeld = 0; ///< those whose window is among the windows

    void hold(const QString& window) {
        if (rows.size() > rowsHeld) {
            windows.push_back(window);
            rowsHeld = rows.size();
        }
    }
};

struct Rows::Reader {
    explicit Reader(Rows&& way)
        : rows(std::move(way)), flow(rows.m_stretches->flow()),
          ahead([this](Parcel& parcel) { return rows.fill(parcel); }, parcelsAhead) {}

    Rows rows; ///< the thread's
    Flow& flow;
    Parcel open{};
    std::size_t at = 0; ///< of its rows
    Ahead<Parcel> ahead;
};

Rows::Rows(QStringView text, QChar separator, Quotes quotes)
    : m_at(text.begin()), m_end(text.end()), m_separator(separator), m_readsQuotes(quotes == Quotes::read) {}

Rows::Rows(std::unique_ptr<Stretches> stretches, QChar separator, Quotes quotes)
    : Rows(QStringView(), separator, quotes) {
    m_stretches = std::move(stretches);
    if (m_stretches->size() >= worthAThread) {
        Rows way(QStringView(), separator, quotes);
        way.m_stretches = std::move(m_stretches);
        m_reader = std::make_unique<Reader>(std::move(way));
    }
}

Rows::Rows(Rows&&) noexcept = default;
Rows::~Rows() = default;

bool Rows::isBlank() const {
    return std::all_of(m_cells.begin(), m_cells.end(),
                       [](QStringView cell) { return cell.trimmed().isEmpty(); });
}

bool Rows::next() { return m_reader ? takeAhead() : take(); }

bool Rows::take() {
    if (m_at == m_end && !refill(m_end)) {
        return false;
    }
    const qint64 linesBefore = m_lineEnds;
    for (;;) {
        const auto taken = m_end - m_at;
        if (takeRow()) {
            return true;
        }
        // A quoted cell goes on beyond the stretch: once more, with the next one. A lone quote early in a
        // large file must not take all of it for a cell, over and over.
        if (taken > longestOpenRow || !refill(m_end - taken)) {
            return true;
        }
        m_lineEnds = linesBefore;
    }
}

bool Rows::takeAhead() {
    Reader& reader = *m_reader;
    if (reader.at == reader.open.rows.size()) {
        reader.at = 0;
        reader.open.rows.clear();
        if (!reader.ahead.next(reader.open)) {
            return false;
        }
        for (Stretch& stretch : reader.open.met) {
            if (!reader.flow.passes(std::move(stretch))) {
                reader.open.rows.clear();
            }
        }
        if (reader.open.rows.empty()) {
            return false;
        }
    }
    const Parcel& parcel = reader.open;
    const Parcel::Row& row = parcel.rows[reader.at++];
    const std::size_t end =
        reader.at < parcel.rows.size() ? parcel.rows[reader.at].firstCell : parcel.cells.size();
    const auto cells = parcel.cells.begin();
    m_cells.assign(cells + static_cast<std::ptrdiff_t>(row.firstCell),
                   cells + static_cast<std::ptrdiff_t>(end));
    m_place = row.place;
    return true;
}

/// The rows up to the end of a stretch; false at the end of the file.
bool Rows::fill(Parcel& parcel) {
    parcel.rows.clear();
    parcel.cells.clear();
    parcel.windows.clear();
    parcel.unquoted.clear();
    parcel.met.clear();
    parcel.rowsHeld = 0;
    m_parcel = &parcel;
    while (take()) {
        parcel.rows.push_back({parcel.cells.size(), m_place});
        parcel.cells.insert(parcel.cells.end(), m_cells.begin(), m_cells.end());
        // To move a text leaves its letters where they are.
        std::move(m_unquoted.begin(), m_unquoted.end(), std::back_inserter(parcel.unquoted));
        if (m_at == m_end) {
            break;
        }
    }
    parcel.hold(m_window);
    return !parcel.rows.empty() || !parcel.met.empty();
}

/// Adds the next stretch to what is kept of the window; false when there is none.
bool Rows::refill(const QChar* keepFrom) {
    if (!m_stretches) {
        return false;
    }
    const auto kept = m_end - keepFrom;
    QString window = kept > 0 ? QString(keepFrom, kept) : QString();
    if (m_parcel == nullptr) {
        if (!m_stretches->next(window)) {
            return false;
        }
    } else {
        Stretch met;
        if (!m_stretches->next(window, met)) {
            return false;
        }
        m_parcel->met.push_back(std::move(met));
        m_parcel->hold(m_window);
    }
    m_window = std::move(window);
    m_at = m_window.constData();
    m_end = m_at + m_window.size();
    return m_at != m_end;
}

/// False when the text ended within quotes.
bool Rows::takeRow() {
    m_cells.clear();
    m_unquoted.clear();
    m_place = {m_lineEnds + 1, false, {}, 0};
    for (;;) {
        bool closes = true;
        if (m_readsQuotes && m_at != m_end && *m_at == u'"') {
            closes = takeQuoted();
        } else {
            takeRest(m_at);
        }
        if (m_at == m_end) {
            return closes;
        }
        if (*m_at++ == u'\n') {
            ++m_lineEnds;
            m_place.isEnded = true;
            return true;
        }
    }
}

// Up to the separator or the line end, without the CR of a CRLF.
void Rows::takeRest(const QChar* begin) {
    const QChar* at = m_at;
    while (at != m_end && *at != m_separator && *at != u'\n') {
        ++at;
    }
    m_at = at;
    const bool endsWithReturn = at != m_end && *at == u'\n' && at != begin && *(at - 1) == u'\r';
    m_cells.emplace_back(begin, endsWithReturn ? at - 1 : at);
}

/// False when the text ends within the quotes.
bool Rows::takeQuoted() {
    const QChar* const opening = m_at;
    const QChar* begin = ++m_at;
    QString unquoted;
    bool isCopied = false;
    for (;; ++m_at) {
        if (m_at == m_end) {
            complain(Flaw::neverCloses);
            m_cells.emplace_back(opening, m_end);
            return false;
        }
        if (*m_at == u'\n') {
            ++m_lineEnds;
        } else if (*m_at == u'"') {
            if (m_at + 1 == m_end || *(m_at + 1) != u'"') {
                break;
            }
            unquoted.append(QStringView(begin, m_at + 1));
            isCopied = true;
            begin = ++m_at + 1;
        }
    }
    const QStringView last(begin, m_at++);
    const bool atReturn = m_at != m_end && *m_at == u'\r' && m_at + 1 != m_end && *(m_at + 1) == u'\n';
    if (m_at == m_end || *m_at == m_separator || *m_at == u'\n' || atReturn) {
        m_at += atReturn ? 1 : 0;
        m_cells.push_back(isCopied ? QStringView(m_unquoted.emplace_back(unquoted.append(last))) : last);
    } else {
        complain(Flaw::textAfterQuote);
        takeRest(opening);
    }
    return true;
}

void Rows::complain(Flaw flaw) {
    if (!m_place.flaw) {
        m_place.flaw = flaw;
        m_place.flawedCell = static_cast<qsizetype>(m_cells.size());
    }
}

} // namespace samspel::exchange
