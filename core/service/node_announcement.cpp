// SPDX-License-Identifier: MIT
#include "core/service/node_announcement.hpp"

#include "core/service/node_process.hpp"

#include <nlohmann/json.hpp>

namespace taonaut::service {
namespace {

using nlohmann::json;

const std::string* textMember(const json& object, const char* name)
{
    const auto found = object.find(name);
    return found == object.end() ? nullptr : found->get_ptr<const std::string*>();
}

std::string line(const json& value)
{
    return value.dump(-1, ' ', false, json::error_handler_t::replace) + "\n";
}

} // namespace

std::string writeAnnouncement(const NodeAnnouncement& announcement)
{
    if (const auto* notice = std::get_if<NodeNotice>(&announcement)) {
        return line(json { { "notice", notice->text } });
    }
    const auto& ready = std::get<NodeReady>(announcement);
    return line(json { { "ready",
        { { "endpoint", ready.endpoint },
            { "chainSpec", json::parse(ready.chainSpec, nullptr, false) } } } });
}

Result<NodeAnnouncement> readAnnouncement(std::string_view text)
{
    const json value = json::parse(text, nullptr, false);
    if (!value.is_object()) {
        return fail(NodeProcessError::BadAnnouncement, "no JSON object");
    }
    if (const std::string* notice = textMember(value, "notice")) {
        return NodeAnnouncement(NodeNotice { *notice });
    }
    const auto ready = value.find("ready");
    if (ready == value.end() || !ready->is_object()) {
        return fail(NodeProcessError::BadAnnouncement, "ready");
    }
    const std::string* endpoint = textMember(*ready, "endpoint");
    const auto spec = ready->find("chainSpec");
    if (endpoint == nullptr || !endpoint->starts_with("ws://")) {
        return fail(NodeProcessError::BadAnnouncement, "endpoint");
    }
    if (spec == ready->end() || !spec->is_object()) {
        return fail(NodeProcessError::BadAnnouncement, "chainSpec");
    }
    return NodeAnnouncement(NodeReady { *endpoint, spec->dump() });
}

} // namespace taonaut::service
