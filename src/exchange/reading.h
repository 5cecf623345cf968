// SPDX-License-Identifier: MIT
#pragma once

#include "domain/problem.h"
#include "exchange/text/bytes.h"
#include "store/batch.h"

#include <QChar>
#include <QStringList>
#include <functional>
#include <optional>

namespace samspel {
struct Kind;
}

namespace samspel::exchange {

/// How a file's bytes stand for letters. Latin-1 is read as its superset Windows-1252, as browsers do.
enum class Encoding { utf8, utf8Bom, utf16LeBom, utf16BeBom, latin1 };
/// "UTF-16LE", as a source keeps it; the byte-order mark is told apart.
QString nameOf(Encoding encoding, bool hasBom);

/// What was found out about a file's form before its content was read.
struct Sniffed {
    Encoding encoding = Encoding::utf8;
    QChar separator; ///< between cells; null when the file has none
    bool hasBom = false;
    qint64 headLine = 0; ///< line of the head, from 1
    QString lineEnd;     ///< "CRLF" or "LF"
    QStringList heads{}; ///< of any table: the names of its columns
    QString why;         ///< in words: what was seen, and what made this the format
};

/// A file to be read.
struct Input {
    QString file; ///< name without folder
    Bytes bytes;
};

/// Told now and then how far the reading has come, of how many bytes; false stops it.
using Watch = std::function<bool(qint64 read, qint64 all)>;

/// What a person decides about the reading; what is left out is found out from the file.
struct Options {
    QString format{}; ///< Format::name; "" to detect it
    Audience audience = Audience::open;
    std::optional<Encoding> encoding{};
    std::optional<QChar> separator{};
    /// Of a table of any publisher: which column holds what (exchange/anytable), as "unit=Kommunenr".
    QStringList columns{};
    /// What a person chose for a table with these heads before; asked where `columns` is empty.
    std::function<QStringList(const QStringList& heads)> columnsBefore{};
    /// Of such a table without a column that tells it: the indicator's code or name.
    QString indicator{};
    /// Of what such a table measures, where it is new to the register: a mean, a count or a share in per
    /// cent.
    std::optional<Measure> measure{};
    Watch watch{};
};

/// Rows for one kind of record that a file of a public register tells, as texts that the kind's fields read.
struct RecordRows {
    struct Line {
        qint64 line = 0; ///< in the file, or the place of the record in its list, from 1
        QStringList cells;
    };
    const Kind* kind = nullptr;
    QStringList columns; ///< column names of the kind's fields; references are numbers or codes
    std::vector<Line> lines;
};

/// What a file says, and what is wrong with it. A reading that is not accepted has no figures at all.
struct Reading {
    QString format;
    Sniffed sniffed;
    Batch batch;
    std::vector<RecordRows> records; ///< in the order in which they have to come in
    Problems problems;
    bool isCancelled = false; ///< stopped by Options::watch

    bool accepted() const { return !isCancelled && !refuses(problems); }
};

} // namespace samspel::exchange
