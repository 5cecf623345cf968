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
    /// Of a file, which is read as its rows are taken: a large one by a thread of its own, some rows ahead.
    Rows(std::unique_ptr<Stretches> stretches, QChar separator, Quotes quotes = Quotes::read);
    Rows(Rows&&) noexcept;
    ~Rows();

    /// Takes the next row; false at the end. An empty line is a row of one empty cell.
    bool next();
    const std::vector<QStringView>& cells() const { return m_cells; }
    /// An empty line, or one of separators alone, as spreadsheets leave them below a table.
    bool isBlank() const;
    /// Line on which the row begins, from 1: a quoted cell may hold line ends.
    qint64 line() const { return m_place.line; }
    /// Whether a line end closes the row; only a file's last row can lack it.
    bool isEnded() const { return m_place.isEnded; }
    /// What is wrong with the quotes of this row, and in which cell (from 0).
    std::optional<Flaw> flaw() const { return m_place.flaw; }
    qsizetype flawedCell() const { return m_place.flawedCell; }

private:
    /// Rows that were read ahead, with all that their cells look at.
    struct Parcel;
    struct Reader;
    struct Place {
        qint64 line = 0;
        bool isEnded = true;
        std::optional<Flaw> flaw{};
        qsizetype flawedCell = 0;
    };

    bool take();
    bool takeAhead();
    bool fill(Parcel& parcel);
    bool takeRow();
    bool refill(const QChar* keepFrom);
    bool takeQuoted();
    void takeRest(const QChar* begin);
    void complain(Flaw flaw);

    std::unique_ptr<Stretches> m_stretches;
    std::unique_ptr<Reader> m_reader; ///< where a thread takes rows ahead
    Parcel* m_parcel = nullptr;       ///< in that thread: what it fills
    QString m_window;                 ///< of the stretches, what has not been taken
    const QChar* m_at = nullptr;
    const QChar* m_end = nullptr;
    QChar m_separator;
    bool m_readsQuotes;
    std::vector<QStringView> m_cells;
    std::deque<QString> m_unquoted;
    qint64 m_lineEnds = 0;
    Place m_place;
};

} // namespace samspel::exchange
