// SPDX-License-Identifier: MIT
#pragma once

#include "chart/trend.h"
#include "store/publishing/releases.h"

#include <QByteArray>
#include <memory>

class QMimeData;

/// What leaves the page of figures: the same trend as a picture, or as a table for a spreadsheet or a letter.
namespace samspel {

/// The kinds of picture that a trend can become, by the ending of the file's name.
enum class PictureKind { pdf, svg, png };
std::optional<PictureKind> pictureKindOf(const QString& path);

/// Writes a picture for paper, whole or not at all, and gives its bytes. Throws std::runtime_error with the
/// system's words.
QByteArray savePicture(const chart::Trend& trend, PictureKind kind, const QString& path);

/// What has to be noted of a trend that is handed out in public.
Release handingOut(const chart::Trend& trend, const chart::TrendInput& input, Medium medium);

/// Title, stamp, table, sentences, caution and notes, as plain text with tabs and as HTML.
std::unique_ptr<QMimeData> figuresOf(const chart::Trend& trend);

} // namespace samspel
