// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <span>
#include <string_view>

/// What the fuzzers share: bytes from anywhere go into one reader, and what comes out has to be sound.
namespace fuzz {

/// One reader or container with its laws. It aborts, with a word of why, where one of them is broken.
struct Target {
    const char* name; ///< also the folder of its corpus; where there is none, it takes all of them
    void (*run)(const QByteArray& bytes);
};

/// A target for each format by its name in exchange::formats(), then those of forms.cpp.
std::span<const Target> targets();
/// nullptr when there is none.
const Target* targetNamed(std::string_view name);

/// Aborts with these words unless it holds.
void must(bool holds, const char* what);

// In forms.cpp: what a file consists of before it is a table of figures.
void readLetters(const QByteArray& bytes);
void readSheets(const QByteArray& bytes);
void readXlsxParts(const QByteArray& bytes);
void readOdsRows(const QByteArray& bytes);
void readMeanings(const QByteArray& bytes);
void readCode(const QByteArray& bytes);

// In registers.cpp: a whole register, its history, and what stands in a machine's settings.
void openRegister(const QByteArray& bytes);
void readChangesets(const QByteArray& bytes);
void readDrafts(const QByteArray& bytes);

} // namespace fuzz
