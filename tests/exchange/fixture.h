// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/formats.h"
#include "support/catch.h"
#include "support/shared.h"

#include <QByteArray>
#include <QString>
#include <random>
#include <string>
#include <vector>

/// Files to read, made from the readable extracts in tests/data, and what was read from them in plain words.
namespace fixture {

using namespace samspel;
using namespace samspel::exchange;

QByteArray bytesOf(const std::filesystem::path& file);
/// An extract in tests/data: UTF-8, LF.
QString extract(const std::string& name);

QByteArray utf16(const QString& text); ///< little endian, with its mark
QByteArray latin1(const QString& text);
QString withCrlf(QString text);

/// The extract of the national tests exactly as the publisher sends such a file: UTF-16LE, mark, CRLF.
QByteArray nationalTests();
/// The same rows, each as its cells; the head is the first.
std::vector<QStringList> nationalTestRows();
QString joined(const std::vector<QStringList>& rows, QChar separator = u'|');

Reading readBytes(const QByteArray& bytes, const Options& options = {});
Reading readNamed(const QString& file, const QByteArray& bytes, const Options& options = {});
/// As UTF-8, with CRLF.
Reading readText(const QString& text, const Options& options = {});

/// All figures, in the order of series and periods.
std::vector<FigureClaim> figuresOf(const Reading& reading);
/// The records of one kind, each as its cells parted by "|", in the order of the reading.
std::vector<std::string> recordsOf(const Reading& reading, const char* table);
/// All figures, each as one line of words without its place in the file; sorted. Units and indicators stand
/// with number and code, or with their names when they have none.
std::vector<std::string> told(const Reading& reading);
/// All units, each as one line of words; sorted.
std::vector<std::string> toldUnits(const Reading& reading);
/// "48 ±1.6 n 136", "Q", "M n 0"; "none" when there is no such figure.
std::string figure(const Reading& reading, const char* unit, const char* indicator, const char* period,
                   const Breakdown& breakdown);
const UnitClaim* unit(const Reading& reading, const char* number);

/// The problems that refuse, each as "line:column what".
std::vector<std::string> refusals(const Reading& reading);
std::vector<std::string> remarks(const Reading& reading);
std::string firstRefusal(const Reading& reading);

} // namespace fixture
