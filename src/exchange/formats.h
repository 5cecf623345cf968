// SPDX-License-Identifier: MIT
#pragma once

#include "domain/language.h"
#include "exchange/reading.h"

#include <span>
#include <vector>

namespace samspel::exchange {

/// A decoded file, with what was found out about its form. Views: it lives as long as the text behind it.
struct Document {
    QString file;
    QByteArrayView bytes;
    QStringView text;
    Sniffed sniffed;
    std::vector<QStringView> head; ///< cells of the line that looks like the head
};

/// How well a format fits a file, and why.
struct Likeness {
    int percent = 0;
    QString why;
};

/// One format that the register reads.
struct Format {
    const char* name;    ///< stable word for the command line
    const char* title;   ///< for people; translated in context "Format"
    const char* endings; ///< of file names, for the dialog that opens files: "*.csv *.txt"
    Likeness (*likeness)(const Document&, const Language&);
    /// Fills batch, problems and sniffed.headLine; the source's file and size are there already.
    void (*read)(const Document&, const Options&, const Language&, Reading&);
};

std::span<const Format> formats();

/// Reads a file: finds out its encoding, separator and format where `options` leaves them open, then its
/// figures. Bad content gives problems, never an exception.
Reading read(const Input& input, const Options& options, const Language& language);

} // namespace samspel::exchange
