// SPDX-License-Identifier: MIT
#include "exchange/text/rows.h"

#include "exchange/text/stretches.h"

namespace samspel::exchange {

namespace {

constexpr qsizetype longestOpenRow = 4 * 1024 * 1024; // letters

} // namespace

Rows::Rows(QStringView text, QChar separator, Quotes quotes)
    : m_at(text.begin()), m_end(text.end()), m_separator(separator), m_readsQuotes(quotes == Quotes::read) {}

Rows::Rows(std::unique_ptr<Stretches> stretches, QChar separator, Quotes quotes)
    : m_stretches(std::move(stretches)), m_separator(separator), m_readsQuotes(quotes == Quotes::read) {}

Rows::Rows(Rows&&) noexcept = default;
Rows::~Rows() = default;

bool Rows::next() {
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

/// Adds the next stretch to what is kept of the window; false when there is none.
bool Rows::refill(const QChar* keepFrom) {
    if (!m_stretches) {
        return false;
    }
    const auto kept = m_end - keepFrom;
    QString window = kept > 0 ? QString(keepFrom, kept) : QString();
    if (!m_stretches->next(window)) {
        return false;
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
    m_flaw.reset();
    m_line = m_lineEnds + 1;
    m_isEnded = false;
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
            m_isEnded = true;
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
    if (!m_flaw) {
        m_flaw = flaw;
        m_flawedCell = static_cast<qsizetype>(m_cells.size());
    }
}

} // namespace samspel::exchange
