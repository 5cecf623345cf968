// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <deque>
#include <memory>
#include <optional>
#include <vector>

namespace samspel::exchange {

class Stretches;

/// Walks through the rows of separated text, quoted after RFC 4180. Its cells are views of the text, or of
/// the unquoted copy that it keeps; they hold until the next row is taken.
class Rows {
public:
    enum class Quotes { read, letters };
    enum class Flaw {
        neverCloses,    ///< a quoted cell goes on to the end of the text, or for four million letters
        textAfterQuote, ///< between the closing quote and the separator
    };

    Rows(QStringView text, QChar separator, Quotes quotes = Quotes::read);
    /// Of a file, which is read as its rows are taken.
    Rows(std::unique_ptr<Stretches> stretches, QChar separator, Quotes quotes = Quotes::read);
    Rows(Rows&&) noexcept;
    ~Rows();

    /// Takes the next row; false at the end. An empty line is a row of one empty cell.
    bool next();
    const std::vector<QStringView>& cells() const { return m_cells; }
    bool isBlank() const { return m_cells.size() == 1 && m_cells.front().isEmpty(); }
    /// Line on which the row begins, from 1: a quoted cell may hold line ends.
    qint64 line() const { return m_line; }
    /// Whether a line end closes the row; only a file's last row can lack it.
    bool isEnded() const { return m_isEnded; }
    /// What is wrong with the quotes of this row, and in which cell (from 0).
    std::optional<Flaw> flaw() const { return m_flaw; }
    qsizetype flawedCell() const { return m_flawedCell; }

private:
    bool takeRow();
    bool refill(const QChar* keepFrom);
    bool takeQuoted();
    void takeRest(const QChar* begin);
    void complain(Flaw flaw);

    std::unique_ptr<Stretches> m_stretches;
    QString m_window; ///< of the stretches, what has not been taken
    const QChar* m_at = nullptr;
    const QChar* m_end = nullptr;
    QChar m_separator;
    bool m_readsQuotes;
    std::vector<QStringView> m_cells;
    std::deque<QString> m_unquoted;
    qint64 m_line = 0;
    qint64 m_lineEnds = 0;
    bool m_isEnded = true;
    std::optional<Flaw> m_flaw;
    qsizetype m_flawedCell = 0;
};

} // namespace samspel::exchange
