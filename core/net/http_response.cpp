// SPDX-License-Identifier: MIT
#include "core/net/http_response.hpp"

namespace taonaut::net {
namespace {

std::string_view phrase(HttpStatus status)
{
    switch (status) {
    case HttpStatus::Ok:
        return "OK";
    case HttpStatus::NoContent:
        return "No Content";
    case HttpStatus::BadRequest:
        return "Bad Request";
    case HttpStatus::Forbidden:
        return "Forbidden";
    case HttpStatus::MethodNotAllowed:
        return "Method Not Allowed";
    case HttpStatus::LengthRequired:
        return "Length Required";
    case HttpStatus::ContentTooLarge:
        return "Content Too Large";
    case HttpStatus::UnsupportedMediaType:
        return "Unsupported Media Type";
    case HttpStatus::UpgradeRequired:
        return "Upgrade Required";
    case HttpStatus::HeadersTooLarge:
        return "Request Header Fields Too Large";
    case HttpStatus::ServiceUnavailable:
        return "Service Unavailable";
    }
    return "";
}

std::string statusLine(HttpStatus status)
{
    std::string line = "HTTP/1.1 " + std::to_string(static_cast<int>(status)) + " ";
    line += phrase(status);
    return line + "\r\n";
}

void appendHeader(std::string& target, std::string_view name, std::string_view value)
{
    target.append(name).append(": ").append(value).append("\r\n");
}

/// The origin was checked to be an allowed one; without one there is no browser to tell.
void appendOrigin(std::string& target, std::string_view origin)
{
    if (!origin.empty()) {
        appendHeader(target, "Access-Control-Allow-Origin", origin);
        appendHeader(target, "Vary", "Origin");
    }
}

} // namespace

std::string switchToWebSocket(std::string_view accept)
{
    std::string response
        = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n";
    appendHeader(response, "Sec-WebSocket-Accept", accept);
    return response + "\r\n";
}

std::string refusal(HttpStatus status, std::string_view sentence)
{
    std::string response = statusLine(status);
    if (status == HttpStatus::UpgradeRequired) {
        appendHeader(response, "Sec-WebSocket-Version", "13");
    }
    if (status == HttpStatus::MethodNotAllowed) {
        appendHeader(response, "Allow", "POST");
    }
    appendHeader(response, "Content-Type", "text/plain; charset=utf-8");
    appendHeader(response, "Content-Length", std::to_string(sentence.size() + 1));
    appendHeader(response, "Connection", "close");
    return response + "\r\n" + std::string(sentence) + "\n";
}

std::string jsonResponse(const std::optional<std::string>& json, std::string_view origin)
{
    std::string response = statusLine(json ? HttpStatus::Ok : HttpStatus::NoContent);
    appendOrigin(response, origin);
    if (json) {
        appendHeader(response, "Content-Type", "application/json; charset=utf-8");
        appendHeader(response, "Content-Length", std::to_string(json->size()));
    }
    response += "\r\n";
    return json ? response + *json : response;
}

std::string preflightResponse(std::string_view origin)
{
    std::string response = statusLine(HttpStatus::NoContent);
    appendOrigin(response, origin);
    appendHeader(response, "Access-Control-Allow-Methods", "POST");
    appendHeader(response, "Access-Control-Allow-Headers", "content-type");
    appendHeader(response, "Access-Control-Max-Age", "600");
    return response + "\r\n";
}

} // namespace taonaut::net
