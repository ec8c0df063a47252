// Lets better-sqlite3 run on Node-API 9 (Electron 33). The one later feature it uses is a reference to a primitive
// value; here such a value is kept inside a one-element array, and the references that are such are remembered.
#pragma once
#include <node_api.h>
#include <mutex>
#include <unordered_set>

namespace node_api_9 {

inline std::mutex guard;
inline std::unordered_set<napi_ref> boxes;

inline bool is_box(napi_ref ref) {
  std::lock_guard<std::mutex> lock(guard);
  return boxes.count(ref) != 0;
}

inline napi_status create_reference(napi_env env, napi_value value, uint32_t count, napi_ref* result) {
  napi_valuetype type;
  napi_status status = napi_typeof(env, value, &type);
  if (status != napi_ok) return status;
  if (type == napi_object || type == napi_function || type == napi_external) {
    return napi_create_reference(env, value, count, result);
  }
  napi_value box;
  if ((status = napi_create_array_with_length(env, 1, &box)) != napi_ok) return status;
  if ((status = napi_set_element(env, box, 0, value)) != napi_ok) return status;
  if ((status = napi_create_reference(env, box, count, result)) != napi_ok) return status;
  std::lock_guard<std::mutex> lock(guard);
  boxes.insert(*result);
  return napi_ok;
}

inline napi_status get_reference_value(napi_env env, napi_ref ref, napi_value* result) {
  napi_status status = napi_get_reference_value(env, ref, result);
  if (status != napi_ok || *result == nullptr || !is_box(ref)) return status;
  return napi_get_element(env, *result, 0, result);
}

inline napi_status delete_reference(napi_env env, napi_ref ref) {
  {
    std::lock_guard<std::mutex> lock(guard);
    boxes.erase(ref);
  }
  return napi_delete_reference(env, ref);
}

}  // namespace node_api_9

#define napi_create_reference node_api_9::create_reference
#define napi_get_reference_value node_api_9::get_reference_value
#define napi_delete_reference node_api_9::delete_reference
