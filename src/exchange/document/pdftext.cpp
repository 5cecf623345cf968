// SPDX-License-Identifier: MIT
#include "exchange/document/texts.h"

#include <memory>
#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page.h>

namespace samspel::exchange {

namespace {

constexpr int mostPages = 2000;

} // namespace

QString pdfText(const QByteArray& data, qsizetype most) {
    // What it would print about damage is for nobody here.
    poppler::set_debug_error_function([](const std::string&, void*) {}, nullptr);
    const std::unique_ptr<poppler::document> document(
        poppler::document::load_from_raw_data(data.constData(), static_cast<int>(data.size())));
    if (!document || document->is_locked()) {
        return {};
    }
    QString text;
    for (int i = 0; i < std::min(document->pages(), mostPages) && text.size() < most; ++i) {
        if (const std::unique_ptr<poppler::page> page{document->create_page(i)}) {
            const poppler::byte_array utf8 = page->text().to_utf8();
            text += QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())) + QLatin1Char('\n');
        }
    }
    return text;
}

} // namespace samspel::exchange
