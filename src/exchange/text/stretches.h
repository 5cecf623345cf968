// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/reading.h"
#include "exchange/text/decode.h"

namespace samspel::exchange {

/// A letter of a file that cannot be read.
struct LetterFlaw {
    Decoded::At at;  ///< its place in `line`'s stretch
    qint64 line = 0; ///< from 1
    QString before;  ///< the line's letters that stand before it
};

/// What turned up while a file was read, whoever reads it: shared by all that walk through it.
struct Flow {
    Watch watch{};
    bool isStopped = false;          ///< by the watch
    qint64 seen = 0;                 ///< bytes that were looked at for flaws
    qint64 letters = 0;              ///< that they made
    std::vector<LetterFlaw> flaws{}; ///< the first thousand
    qint64 flawCount = 0;
};

/// Turns a file's bytes into letters, a stretch of whole lines at a time.
class Stretches {
public:
    Stretches(Bytes bytes, Encoding encoding, std::shared_ptr<Flow> flow);

    /// Appends the next stretch; false at the end of the file, or when the watch said to stop. A line longer
    /// than 64 MB is cut. Throws std::runtime_error when the disk fails.
    bool next(QString& into);

private:
    QByteArray take();

    Bytes m_bytes;
    Encoding m_encoding;
    std::shared_ptr<Flow> m_flow;
    qint64 m_at = 0;
    qint64 m_lines = 0; ///< ended before m_at
};

/// The encoding that a file is most likely in: by mark, by zero bytes, by its first letters beyond ASCII,
/// else UTF-8.
Encoding sniffEncoding(const Bytes& bytes);

} // namespace samspel::exchange
