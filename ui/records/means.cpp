// SPDX-License-Identifier: MIT
#include "ui/records/means.h"

#include "exchange/document/keeping.h"
#include "store/content.h"
#include "store/ledger.h"
#include "store/recordnames.h"

namespace samspel {

EditorMeans meansOf(const Surroundings& around, const RecordNames& names) {
    Ledger& ledger = around.ledger;
    return {around.language,
            names,
            {[&ledger](const QString& path, Problems& problems) {
                 return exchange::keepFile(ledger, path, problems);
             },
             [&ledger](const FileLink& file) {
                 const auto kept = ledger.content(file.sha256);
                 return kept ? std::optional(kept->data) : std::nullopt;
             }}};
}

} // namespace samspel
