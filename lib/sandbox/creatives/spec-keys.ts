const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Field names of the published specs, v25 and v26; `threads_user_id` is documented and in neither. */
export const storyKeys = words(
  "instagram_user_id link_data page_id photo_data product_data template_data text_data video_data whats_app_business_phone_number threads_user_id",
);

export const linkDataKeys = words(
  "ad_context additional_image_index app_link_spec attachment_style automated_product_tags boosted_product_set_id branded_content_shared_to_sponsor_status branded_content_sponsor_page_id call_to_action caption child_attachments collection_thumbnails customization_rules_spec description event_id force_single_link format_option image_crops image_hash image_layer_specs image_overlay_spec is_local_expansion link message multi_share_end_card multi_share_optimized name offer_id page_welcome_message picture post_click_configuration preferred_image_tags preferred_video_tags retailer_item_ids show_multiple_images smart_pse_enabled static_fallback_spec use_flexible_image_aspect_ratio",
);

export const cardKeys = words(
  "android_url call_to_action caption description ig_media_id image_crops image_hash ios_url link marketing_message_buttons name picture place_data static_card video_id",
);

export const videoDataKeys = words(
  "additional_image_index branded_content_shared_to_sponsor_status branded_content_sponsor_page_id branded_content_sponsor_relationship call_to_action caption_ids collection_thumbnails customization_rules_spec image_hash image_url link_description message offer_id page_welcome_message post_click_configuration retailer_item_ids targeting title video_id",
);

export const photoDataKeys = words(
  "branded_content_shared_to_sponsor_status branded_content_sponsor_page_id caption image_hash page_welcome_message url",
);

export const callToActionTypes = words(
  "ADD_TO_CART APPLY_NOW ASK_ABOUT_SERVICES ASK_A_QUESTION ASK_FOR_MORE_INFO ASK_US AUDIO_CALL BOOK_A_CONSULTATION BOOK_NOW BOOK_TRAVEL BROWSE_SHOP BUY BUY_NOW BUY_TICKETS BUY_VIA_MESSAGE CALL CALL_ME CALL_NOW CHAT_NOW CHAT_WITH_US CONFIRM CONTACT CONTACT_US DONATE DONATE_NOW DOWNLOAD EVENT_RSVP FIND_A_GROUP FIND_OUT_MORE FIND_YOUR_GROUPS FOLLOW_NEWS_STORYLINE FOLLOW_PAGE FOLLOW_USER GET_A_QUOTE GET_DETAILS GET_DIRECTIONS GET_IN_TOUCH GET_OFFER GET_OFFER_VIEW GET_PROMOTIONS GET_QUOTE GET_SHOWTIMES GET_STARTED INQUIRE_NOW INSTALL_APP INSTALL_MOBILE_APP JOIN_CHANNEL JOIN_LIVE_VIDEO LEARN_MORE LIKE_PAGE LISTEN_MUSIC LISTEN_NOW MAKE_AN_APPOINTMENT MESSAGE_PAGE MOBILE_DOWNLOAD NO_BUTTON OPEN_INSTANT_APP OPEN_LINK ORDER_NOW PAY_TO_ACCESS PLAY_GAME PLAY_GAME_ON_FACEBOOK PURCHASE_GIFT_CARDS RAISE_MONEY RECORD_NOW REFER_FRIENDS REQUEST_TIME SAY_THANKS SEE_MORE SEE_SHOP SELL_NOW SEND_A_GIFT SEND_GIFT_MONEY SEND_UPDATES SHARE SHOP_NOW SHOP_WITH_AI SIGN_UP SOTTO_SUBSCRIBE START_A_CHAT START_ORDER SUBSCRIBE SWIPE_UP_PRODUCT SWIPE_UP_SHOP TRY_DEMO TRY_ON_WITH_AI UPDATE_APP USE_APP USE_MOBILE_APP VIDEO_ANNOTATION VIDEO_CALL VIEW_CART VIEW_CHANNEL VIEW_IN_CART VIEW_PRODUCT VISIT_PAGES_FEED VISIT_WEBSITE WATCH_LIVE_VIDEO WATCH_MORE WATCH_VIDEO WHATSAPP_MESSAGE WOODHENGE_SUPPORT",
);

export const previewFormats = words(
  "INSTAGRAM_STANDARD INSTAGRAM_STORY INSTAGRAM_REELS INSTAGRAM_EXPLORE_GRID_HOME INSTAGRAM_PROFILE_FEED MOBILE_FEED_STANDARD DESKTOP_FEED_STANDARD RIGHT_COLUMN_STANDARD FACEBOOK_STORY_MOBILE FACEBOOK_REELS_MOBILE MARKETPLACE_MOBILE WHATSAPP_STATUS_MEDIA",
);

export const formatOptions = words(
  "carousel_ar_effects carousel_images_multi_items carousel_images_single_item carousel_slideshows collection_video single_image",
);
