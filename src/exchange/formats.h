// SPDX-License-Identifier: MIT
#pragma once

#include "domain/language.h"
#include "exchange/reading.h"
#include "exchange/text/rows.h"

#include <span>
#include <vector>

namespace samspel::exchange {

struct Flow;

/// A file whose form is known: what its format's reader works on.
struct Document {
    QString file;
    Bytes bytes;
    QString opening; ///< the first letters, up to 64 K, cut at a line's end; "" of a workbook
    Sniffed sniffed;
    std::vector<QStringView> head; ///< cells of the line that looks like the head; views of `opening`
    std::shared_ptr<Flow> flow;    ///< what turns up while it is read

    /// The rows of the whole file, read from the disk as they are taken.
    Rows rows(Rows::Quotes quotes = Rows::Quotes::read) const;
};

/// How well a format fits a file, and why.
struct Likeness {
    int percent = 0;
    QString why;
};

/// One format that the register reads.
struct Format {
    enum class Container {
        text,    ///< letters in a known encoding, found sound before the reader sees them
        workbook ///< XLSX or ODS
    };
    const char* name;    ///< stable word for the command line
    const char* title;   ///< for people; translated in context "Format"
    const char* endings; ///< of file names, for the dialog that opens files: "*.csv *.txt"
    Likeness (*likeness)(const Document&, const Language&);
    /// Fills batch or records, problems and sniffed.headLine; the source's file and size are there already.
    void (*read)(const Document&, const Options&, const Language&, Reading&);
    qint64 mostBytes = qint64{4} * 1024 * 1024 * 1024; ///< larger files are refused
    Container container = Container::text;
};

std::span<const Format> formats();

/// Reads a file: finds out its encoding, separator and format where `options` leaves them open, then its
/// figures or records. Bad content gives problems, never an exception, and so does a disk that
/// fails.
Reading read(const Input& input, const Options& options, const Language& language);

} // namespace samspel::exchange
