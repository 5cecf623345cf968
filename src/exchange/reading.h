// SPDX-License-Identifier: MIT
#pragma once

#include "domain/batch.h"
#include "domain/problem.h"

#include <QByteArrayView>
#include <QChar>
#include <QString>
#include <optional>

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
    QString why;         ///< in words: what was seen, and what made this the format
};

/// A file to be read.
struct Input {
    QString file; ///< name without folder
    QByteArrayView bytes;
};

/// What a person decides about the reading; what is left out is found out from the file.
struct Options {
    QString format{}; ///< Format::name; "" to detect it
    Audience audience = Audience::open;
    std::optional<Encoding> encoding{};
    std::optional<QChar> separator{};
};

/// What a file says, and what is wrong with it. A reading that is not accepted has no figures at all.
struct Reading {
    QString format;
    Sniffed sniffed;
    Batch batch;
    Problems problems;

    bool accepted() const { return !refuses(problems); }
};

} // namespace samspel::exchange
