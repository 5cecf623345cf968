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

/// One stretch of a file, and what was met in it.
struct Stretch {
    qint64 from = 0; ///< in bytes
    qint64 to = 0;
    qint64 all = 0;                  ///< of the file
    qint64 letters = 0;              ///< that it made
    std::vector<LetterFlaw> flaws{}; ///< the first thousand
    qint64 flawCount = 0;
};

/// What turned up while a file was read, whoever reads it: shared by all that walk through it, in one thread.
struct Flow {
    Watch watch{};
    bool isStopped = false;          ///< by the watch
    qint64 seen = 0;                 ///< bytes that were looked at for flaws
    qint64 letters = 0;              ///< that they made
    std::vector<LetterFlaw> flaws{}; ///< the first thousand
    qint64 flawCount = 0;

    /// A reader comes by a stretch; false when the watch says to stop.
    bool passes(Stretch&& stretch);
};

/// Turns a file's bytes into letters, a stretch of whole lines at a time.
class Stretches {
public:
    Stretches(Bytes bytes, Encoding encoding, std::shared_ptr<Flow> flow);

    /// Appends the letters of the next stretch and fills `met`; false at the end of the file. A line longer
    /// than 64 MB is cut. Throws CannotRead. It leaves the flow alone: whoever comes by the stretch tells it.
    bool next(QString& into, Stretch& met);
    /// The same, told at once; false also when the watch says to stop.
    bool next(QString& into);
    Flow& flow() const { return *m_flow; }
    /// Of the file, in bytes.
    qint64 size() const { return m_bytes.size(); }

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
